import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimGroups, rangeScale } from '../../../src/core/evidence/claim-groups.ts'
import type { Claim } from '../../../src/core/schema/evidence.ts'

function figure(id: string, value: number, measure = 'area', unit = 'km²'): Claim {
  return { id, kind: 'figure', text: id, attribution: 'the mayor', evidence: [], figure: { value, unit, measure } }
}

describe('figures of an event', () => {
  it('are grouped by measure and unit, in their order; claims without a figure stay out', () => {
    const { figure: _, ...words } = figure('words', 1)
    const groups = claimGroups([
      figure('a', 4),
      words,
      figure('b', 2, 'length', 'km'),
      figure('c', 5),
      figure('d', 5, 'area', 'ha'),
    ])
    expect(groups.map(({ measure, unit, claims }) => [measure, unit, claims.map(({ id }) => id)])).toEqual([
      ['area', 'km²', ['a', 'c']],
      ['length', 'km', ['b']],
      ['area', 'ha', ['d']],
    ])
  })

  it('are flagged when two of them are a thousand times apart, binary fractions allowed for', () => {
    expect(claimGroups([figure('a', 12.7), figure('b', 12_700)])[0]?.hasUnitError).toBe(true)
    expect(claimGroups([figure('a', 12.8), figure('b', 12_700)])[0]?.hasUnitError).toBe(false)
    expect(claimGroups([figure('a', 0), figure('b', 12_700)])[0]?.hasUnitError).toBe(false)
  })
})

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
