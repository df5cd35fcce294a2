import { describe, expect, it } from 'vitest'
import { choiceOf, labelOf, nameOf, scaleOf, stepFrom } from '../../src/timeline/scale.ts'

const YEARS = { firstYear: 1988, lastYear: 2026 }
const YEAR = { from: 2020, to: 2020 }

describe('the columns of the chart', () => {
  it('are the years of the atlas, those of the view chosen', () => {
    const scale = scaleOf(undefined, { from: 2020, to: 2024, months: undefined }, YEARS)
    expect(scale).toEqual({ monthsOf: undefined, first: 1988, last: 2026, from: 2020, to: 2024 })
    expect(choiceOf(scale, 1994, 1996)).toEqual({ from: 1994, to: 1996 })
    expect([nameOf(scale, 1994), labelOf(scale, 1994), labelOf(scale, 1996)]).toEqual(['1994', '', '1996'])
  })

  it('are the months of one year, all chosen unless some are', () => {
    expect(scaleOf(2020, { ...YEAR, months: undefined }, YEARS)).toMatchObject({ first: 1, last: 12, from: 1, to: 12 })
    const scale = scaleOf(2020, { ...YEAR, months: [9, 11] }, YEARS)
    expect(scale).toMatchObject({ from: 9, to: 11 })
    expect(choiceOf(scale, 3, 3)).toEqual({ months: [3, 3] })
    expect([nameOf(scale, 10), labelOf(scale, 10)]).toEqual(['October 2020', 'Oct'])
  })

  it('all twelve months are the year itself', () => {
    const scale = scaleOf(2020, { ...YEAR, months: [9, 11] }, YEARS)
    expect(choiceOf(scale, 1, 12)).toEqual({ months: undefined })
  })
})

describe('a step of the years', () => {
  it('moves all chosen years by one, and not beyond the ends', () => {
    expect(stepFrom({ from: 1994, to: 1996 }, YEARS, 1)).toEqual({ from: 1995, to: 1997 })
    expect(stepFrom({ from: 1988, to: 1988 }, YEARS, -1)).toBeUndefined()
    expect(stepFrom({ from: 2020, to: 2026 }, YEARS, 1)).toBeUndefined()
  })

  it('from all years on leads to the first alone, and back to the last', () => {
    const all = { from: 1988, to: 2026 }
    expect([stepFrom(all, YEARS, 1), stepFrom(all, YEARS, -1)]).toEqual([
      { from: 1988, to: 1988 },
      { from: 2026, to: 2026 },
    ])
  })
})
