import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadFile } from '../../src/data/load-file.ts'

const load = () => loadFile<{ features: unknown[] }>('/data/', 'layers/x.geojson', 'features')

/** Answers every request so; what the page's own `fetch` was asked for is given back. */
function answer(make: (signal: AbortSignal) => Promise<Response>) {
  const fetch = vi.fn((_address: string, { signal }: { signal: AbortSignal }) => make(signal))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

/** A body that comes in pieces, each after a pause. */
function inPieces(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  pauseMs: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = [...pieces]
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
      const piece = left.shift()
      if (piece) controller.enqueue(piece)
      else controller.close()
    },
  })
}

describe('a published file', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('is what its JSON says, also when letters are cut by the pieces in which it comes', async () => {
    const bytes = new TextEncoder().encode('{"features":["Şuşa","Շուշի"]}')
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte))
    const fetch = answer(async () => new Response(inPieces(pieces, 1)))
    const loaded = load()
    await vi.advanceTimersByTimeAsync(100)
    expect(await loaded).toEqual({ features: ['Şuşa', 'Շուշի'] })
    expect(fetch.mock.calls[0]?.[0]).toBe('/data/layers/x.geojson')
  })

  it.each([
    ['the server answered 404', async () => new Response('', { status: 404 })],
    ['it is not complete JSON', async () => new Response('{"features":[')],
    ['it is not complete JSON', async () => new Response('')],
    ['it is not complete JSON', async () => new Response('<!doctype html>')],
    ['it has no list "features"', async () => new Response('{"features":{}}')],
    ['it has no list "features"', async () => new Response('null')],
    ['the connection failed', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is refused by its name and the reason: %s', async (reason, make) => {
    answer(make)
    await expect(load()).rejects.toThrow(`layers/x.geojson: ${reason}`)
  })

  it('is no longer waited for, nor asked for, when no answer comes in 30 seconds', async () => {
    let asked: AbortSignal | undefined
    answer((signal) => {
      asked = signal
      return new Promise(() => {})
    })
    const refused = expect(load()).rejects.toThrow('layers/x.geojson: no answer came in time')
    await vi.advanceTimersByTimeAsync(29_000)
    expect(asked?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1_000)
    await refused
    expect(asked?.aborted).toBe(true)
  })

  it('may take longer in all, as long as its pieces keep coming', async () => {
    const pieces = ['{"feat', 'ures":', '[]}'].map((piece) => new TextEncoder().encode(piece))
    answer(async () => new Response(inPieces(pieces, 20_000)))
    const loaded = load()
    await vi.advanceTimersByTimeAsync(100_000)
    expect(await loaded).toEqual({ features: [] })
  })
})
