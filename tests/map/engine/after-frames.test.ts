import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterFrames } from '../../../src/map/engine/after-frames.ts'

describe('what waits for frames', () => {
  let waiting = new Map<number, () => void>()
  const beginFrame = () => {
    const due = waiting
    waiting = new Map()
    for (const call of due.values()) call()
  }

  beforeEach(() => {
    waiting.clear()
    let last = 0
    vi.stubGlobal('requestAnimationFrame', (call: () => void) => {
      last++
      waiting.set(last, call)
      return last
    })
    vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id))
  })
  afterEach(() => vi.unstubAllGlobals())

  it.for([1, 2, 5])('is called once, in the frame that is %i ahead', (count) => {
    const act = vi.fn()
    afterFrames(count, act)
    for (let frame = 1; frame < count; frame++) beginFrame()
    expect(act).not.toHaveBeenCalled()
    for (let frame = 0; frame < 3; frame++) beginFrame()
    expect(act).toHaveBeenCalledOnce()
  })

  it('is not called when it was given up before, at the start or on the way', () => {
    const act = vi.fn()
    const giveUpAtOnce = afterFrames(2, act)
    giveUpAtOnce()
    const giveUpOnTheWay = afterFrames(3, act)
    beginFrame()
    giveUpOnTheWay()
    for (let frame = 0; frame < 5; frame++) beginFrame()
    expect(act).not.toHaveBeenCalled()
  })
})
