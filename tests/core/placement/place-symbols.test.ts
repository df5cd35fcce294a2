import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepApart } from '../../../src/core/placement/place-symbols.ts'

const symbol = (x: number, y: number, radiusPx = 12) => ({ pixel: [x, y] as const, radiusPx })

describe('symbols that would cover each other', () => {
  it('stay where they are when there is room', () => {
    expect(stepApart([symbol(0, 0), symbol(30, 0)])).toEqual([
      [0, 0],
      [30, 0],
    ])
  })

  it('part along the line between them, each by half', () => {
    expect(stepApart([symbol(0, 0), symbol(15, 0)])).toEqual([
      [-5, 0],
      [20, 0],
    ])
  })

  it('part when they stand at the same spot', () => {
    const [a, b] = stepApart([symbol(5, 5), symbol(5, 5)])
    expect(Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0))).toBeGreaterThanOrEqual(24)
  })

  it('stand at most 36 pixels from their place, however many crowd', () => {
    const anySpot = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(fc.array(anySpot, { maxLength: 20 }), (spots) => {
        const symbols = spots.map(([x, y]) => symbol(x, y, 15))
        const moved = stepApart(symbols)
        for (const [i, [x, y]] of moved.entries()) {
          const [fromX, fromY] = symbols[i]?.pixel ?? [0, 0]
          expect(Math.hypot(x - fromX, y - fromY)).toBeLessThanOrEqual(36 + 1e-9)
        }
      }),
    )
  })

  it('leave a name that stands first by the shortest way', () => {
    const name = { left: -50, right: 50, top: -10, bottom: 10 }
    expect(stepApart([symbol(20, 4), symbol(20, -8), symbol(60, 0)], [name])).toEqual([
      [20, 23],
      [20, -23],
      [63, 0],
    ])
  })

  it('rather touch each other than a name where not all have room', () => {
    const names = [
      { left: -200, right: 200, top: -60, bottom: -20 },
      { left: -200, right: 200, top: 20, bottom: 60 },
    ]
    const crowd = [-18, -12, -6, 0, 6, 12, 18].map((x) => symbol(x, x / 3, 19))
    for (const [, y] of stepApart(crowd, names)) expect(Math.abs(y)).toBeLessThanOrEqual(1 + 1e-9)
  })

  it('are no nearer to a name than one pixel, nor farther from their place than they may be, wherever that is', () => {
    const name = { left: -60, right: 60, top: -15, bottom: 15 }
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -40, max: 40 }), (x, y) => {
        const [[atX, atY] = [0, 0]] = stepApart([symbol(x, y)], [name])
        const isOut = Math.abs(atX) >= 60 + 12 || Math.abs(atY) >= 15 + 12
        expect(isOut).toBe(true)
        expect(Math.hypot(atX - x, atY - y)).toBeLessThanOrEqual(36)
      }),
    )
  })
})
