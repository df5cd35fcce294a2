import { describe, expect, it } from 'vitest'
import { loadRecords } from '../../src/export/selection-file.ts'

const ids = Array.from({ length: 40 }, (_, index) => `event-${index}`)
const later = (id: string) => new Promise<string>((resolve) => queueMicrotask(() => resolve(id)))

describe('loading the records of a selection', () => {
  it('gives them in the order of the list and says how many have arrived', async () => {
    const progress: number[] = []
    const loaded = await loadRecords(ids, later, {
      signal: new AbortController().signal,
      onProgress: (done) => progress.push(done),
    })
    expect(loaded).toEqual(ids)
    expect(progress).toEqual(ids.map((_, index) => index + 1))
  })

  it('asks for no more once it is stopped, and gives nothing', async () => {
    const stop = new AbortController()
    const asked: string[] = []
    const load = (id: string) => {
      asked.push(id)
      return later(id)
    }
    const loading = loadRecords(ids, load, {
      signal: stop.signal,
      onProgress: (done) => done === 10 && stop.abort(),
    })
    await expect(loading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    expect(asked.length).toBeLessThan(ids.length)
  })

  it('fails as a whole when one record fails', async () => {
    const load = (id: string) => (id === 'event-7' ? Promise.reject(new Error('not found')) : later(id))
    const loading = loadRecords(ids, load, { signal: new AbortController().signal, onProgress: () => {} })
    await expect(loading).rejects.toThrow('not found')
  })
})
