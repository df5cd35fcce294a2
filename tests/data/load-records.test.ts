import { afterEach, describe, expect, it, vi } from 'vitest'
import { createRecords } from '../../src/data/load-records.ts'

afterEach(() => vi.unstubAllGlobals())

describe('what failed', () => {
  it('stays failed until failures are forgotten, and who waits for that is told', async () => {
    const fetched = vi.fn(async () => new Response('', { status: 404 }))
    vi.stubGlobal('fetch', fetched)
    const records = createRecords('/data/', new Promise(() => {}))
    const told = vi.fn()
    const stop = records.onForgotten(told)
    await expect(records.mapNames()).rejects.toThrow('404')
    await expect(records.mapNames()).rejects.toThrow('404')
    expect(fetched).toHaveBeenCalledTimes(1)
    expect(told).not.toHaveBeenCalled()

    records.forgetFailures()
    expect(told).toHaveBeenCalledTimes(1)
    await expect(records.mapNames()).rejects.toThrow('404')
    expect(fetched).toHaveBeenCalledTimes(2)

    stop()
    records.forgetFailures()
    expect(told).toHaveBeenCalledTimes(1)
  })
})
