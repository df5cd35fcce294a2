import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeScale } from '../../../src/core/evidence/range-scale.ts'

const anyValues = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 })

describe('the scale of a range plot', () => {
  it('holds every value, keeps their order, and gives the ends to the smallest and the largest', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { place } = rangeScale(values)
        const placed = values.toSorted((a, b) => a - b).map(place)
        for (const at of placed) expect(at >= 0 && at <= 1).toBe(true)
        expect(placed).toEqual(placed.toSorted((a, b) => a - b))
        if (Math.min(...values) < Math.max(...values)) expect([placed[0], placed.at(-1)]).toEqual([0, 1])
        else expect(placed[0]).toBe(0.5)
      }),
    )
  })

  it('is even while values are close, and logarithmic when they are a hundred times apart', () => {
    expect(rangeScale([100_000, 115_183]).kind).toBe('linear')
    expect(rangeScale([10, 20]).place(15)).toBeCloseTo(0.5)
    const wide = rangeScale([6.5, 6500])
    expect(wide.kind).toBe('log')
    expect(wide.place(Math.sqrt(6.5 * 6500))).toBeCloseTo(0.5)
  })

  it('stays even when a value is nothing or less, which has no logarithm', () => {
    fc.assert(
      fc.property(anyValues, fc.double({ min: -1e9, max: 0, noNaN: true }), (values, low) => {
        expect(rangeScale([...values, low]).kind).toBe('linear')
      }),
    )
  })
})
