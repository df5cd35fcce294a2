import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf } from '../../../src/core/time/period.ts'
import { anyMonths, anyYear } from '../arbitraries.ts'

describe('the days of a period', () => {
  it('reach from 1 January to 31 December when no months are chosen', () => {
    expect(daysOf({ from: 1994, to: 2020, months: undefined })).toEqual({ start: '1994-01-01', end: '2020-12-31' })
  })

  it('end with the last day of the last month, leap years included', () => {
    const february = (year: number) => daysOf({ from: year, to: year, months: [2, 2] }).end
    expect([2020, 2021, 2000, 1900].map(february)).toEqual(['2020-02-29', '2021-02-28', '2000-02-29', '1900-02-28'])
    expect(daysOf({ from: 2020, to: 2020, months: [9, 11] })).toEqual({ start: '2020-09-01', end: '2020-11-30' })
  })

  it('compare as text with the days of events, also in years before 1000', () => {
    expect(daysOf({ from: 0, to: 9999, months: undefined })).toEqual({ start: '0000-01-01', end: '9999-12-31' })
  })

  it('are real days, the first not after the last', () => {
    fc.assert(
      fc.property(anyYear, anyMonths, (year, months) => {
        const { start, end } = daysOf({ from: year, to: year, months })
        for (const day of [start, end]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
        expect(start < end).toBe(true)
      }),
    )
  })
})
