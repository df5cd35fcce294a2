import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paceOf } from '../../src/state/address.ts'

describe('a pace', () => {
  test('lets some happen at once, and then one at a time', () => {
    const pace = paceOf(3, 100)
    for (const _ of [1, 2, 3]) {
      expect(pace.wait(0)).toBe(0)
      pace.note(0)
    }
    expect(pace.wait(0)).toBe(100)
    expect(pace.wait(40)).toBe(60)
    expect(pace.wait(100)).toBe(0)
    pace.note(100)
    expect(pace.wait(100)).toBe(100)
  })

  test('is as generous as before after a rest', () => {
    const pace = paceOf(2, 100)
    pace.note(0)
    pace.note(0)
    expect(pace.wait(1000)).toBe(0)
    pace.note(1000)
    expect(pace.wait(1000)).toBe(0)
    pace.note(1000)
    expect(pace.wait(1000)).toBe(100)
  })

  test('never lets more happen in any period than it says, whenever it is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 200 }),
        (atOnce, pauseMs, gaps) => {
          const pace = paceOf(atOnce, pauseMs)
          const happened: number[] = []
          let now = 0
          for (const gap of gaps) {
            now += gap
            if (pace.wait(now) > 0) continue
            pace.note(now)
            happened.push(now)
          }
          for (const [first, start] of happened.entries())
            for (const [last, end] of happened.entries())
              if (last > first) expect(last - first + 1).toBeLessThanOrEqual(atOnce + (end - start) / pauseMs)
        },
      ),
    )
  })
})
