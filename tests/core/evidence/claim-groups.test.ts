import { describe, expect, it } from 'vitest'
import { claimGroups } from '../../../src/core/evidence/claim-groups.ts'
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
