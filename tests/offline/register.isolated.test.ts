import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { storeAtlas } from '../../src/offline/register.ts'

const { asked, listeners } = vi.hoisted(() => ({
  asked: vi.fn<() => void>(),
  listeners: new Map<string, () => void>(),
}))

vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener = (type: string, listener: () => void) => listeners.set(type, listener)
    messageSkipWaiting = asked
    register = () => Promise.resolve()
  },
}))

describe('a new version', () => {
  const reload = vi.fn<() => void>()
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('navigator', { serviceWorker: {} })
    vi.stubGlobal('window', { setTimeout, location: { reload } })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.clearAllMocks()
  })

  it('is offered, and takes over only when it is accepted', async () => {
    const onOffer = vi.fn<(accept: () => void) => void>()
    await storeAtlas(onOffer)
    expect(onOffer).not.toHaveBeenCalled()
    listeners.get('waiting')?.()
    expect(asked).not.toHaveBeenCalled()
    onOffer.mock.calls[0]?.[0]()
    expect(asked).toHaveBeenCalledOnce()
  })

  it('is loaded by the page itself when the old version does not end', async () => {
    await storeAtlas((accept) => accept())
    listeners.get('waiting')?.()
    vi.advanceTimersByTime(1000)
    expect(reload, 'it mostly takes over by itself').not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is not offered where a browser cannot store the atlas', async () => {
    vi.stubGlobal('navigator', {})
    listeners.clear()
    await storeAtlas(() => undefined)
    expect(listeners.size).toBe(0)
  })
})
