import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/timeline/time-chart.tsx'

const YEARS = { monthsOf: undefined, first: 1988, last: 2026 }
const MONTHS = { monthsOf: 2020, first: 1, last: 12 }

describe('the mark of a day when lines change', () => {
  it('stands above its year, as far along as the day', () => {
    expect(placeOf('1988-01-01', YEARS)).toBe(0)
    expect(placeOf('2020-07-01', YEARS)).toBe(32.5)
  })

  it('stands above its month in that year only', () => {
    expect(placeOf('2020-11-01', MONTHS)).toBe(10)
    expect(placeOf('2021-11-01', MONTHS)).toBeUndefined()
  })

  it('is not there before and after the years', () => {
    expect([placeOf('1987-12-31', YEARS), placeOf('2027-01-01', YEARS)]).toEqual([undefined, undefined])
  })
})
