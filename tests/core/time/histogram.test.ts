import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AtlasEvent } from '../../../src/core/atlas.ts'
import { select } from '../../../src/core/select/select.ts'
import { isDateUncertain } from '../../../src/core/time/edtf.ts'
import { type Bar, countByMonth, countByYear } from '../../../src/core/time/histogram.ts'
import { anyEvents, anyYear } from '../arbitraries.ts'
import { EVERYTHING, exampleEvent } from '../examples.ts'

const [FIRST, LAST] = [1990, 1999]
const totals = (bars: readonly Bar[]) => bars.map(({ total }) => total)
const counts = ({ families }: Bar) => [...families.values()]
/** An event that lasts from one day to another, YYYY-MM-DD. */
const lasting = (date_start: string, date_end: string, properties: Partial<AtlasEvent> = {}) =>
  exampleEvent({
    date: `${date_start}/${date_end}`,
    date_start,
    date_end,
    year_start: Number(date_start.slice(0, 4)),
    year_end: Number(date_end.slice(0, 4)),
    ...properties,
  })

describe('events per year', () => {
  it('stand in every year that they touch', () => {
    const { bars } = countByYear([lasting('2021-12-12', '2023-09-01')], 2020, 2024)
    expect(bars.map(({ period }) => period)).toEqual([2020, 2021, 2022, 2023, 2024])
    expect(totals(bars)).toEqual([0, 1, 1, 1, 0])
  })

  it('that began before the first year or go on after the last are cut off there', () => {
    expect(totals(countByYear([lasting('1988-01-01', '9999-12-31')], 2020, 2022).bars)).toEqual([1, 1, 1])
    const outside = [lasting('2019-01-01', '2019-12-31'), lasting('2023-01-01', '2023-01-01')]
    expect(totals(countByYear(outside, 2020, 2022).bars)).toEqual([0, 0, 0])
  })

  it('are what choosing the year selects, long-running ones aside', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const { period, total } of countByYear(events, FIRST, LAST).bars) {
          const { events: selected } = select({ events }, { ...EVERYTHING, from: period, to: period, long: ['hide'] })
          expect(total, String(period)).toBe(selected.length)
        }
      }),
    )
  })

  it('add up over families, and over certain and uncertain, to all', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const bar of countByYear(events, FIRST, LAST).bars)
          expect(counts(bar).reduce((sum, { certain, uncertain }) => sum + certain + uncertain, 0)).toBe(bar.total)
      }),
    )
  })

  it('of each family are what the bars of that family alone would be', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const alone = countByYear(
          events.filter(({ family }) => family === 'force'),
          FIRST,
          LAST,
        ).bars
        const together = countByYear(events, FIRST, LAST).bars
        expect(together.map(({ families }) => families.get('force'))).toEqual(
          alone.map(({ families }) => families.get('force')),
        )
      }),
    )
  })

  it('with certain dates are what hiding uncertain ones leaves', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const certain = events.filter((event) => !isDateUncertain(event))
        const { bars } = countByYear(events, FIRST, LAST)
        expect(bars.map((bar) => counts(bar).reduce((sum, count) => sum + count.certain, 0))).toEqual(
          totals(countByYear(certain, FIRST, LAST).bars),
        )
      }),
    )
  })

  it('that are long-running stand apart as spans, cut off at the ends', () => {
    const war = lasting('1988-02-20', '1994-05-12', { long_running: true })
    expect(countByYear([war], FIRST, LAST).spans).toEqual([{ event: war, first: FIRST, last: 1994 }])
    expect(countByYear([war], 1995, LAST).spans).toEqual([])
  })

  it('are none for reversed years', () => {
    expect(countByYear([exampleEvent()], 2021, 2020)).toEqual({ bars: [], spans: [] })
  })
})

describe('events per month', () => {
  it('are what choosing the month selects, long-running ones aside', () => {
    fc.assert(
      fc.property(anyEvents, anyYear, (events, year) => {
        for (const { period, total } of countByMonth(events, year).bars) {
          const month = { from: year, to: year, months: [period, period] as const }
          expect(total, String(period)).toBe(
            select({ events }, { ...EVERYTHING, ...month, long: ['hide'] }).events.length,
          )
        }
      }),
    )
  })

  it('of a war stand in every month that it touches, as certain', () => {
    const { bars } = countByMonth([lasting('2020-09-27', '2020-11-10', { family: 'force' })], 2020)
    expect(totals(bars)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0])
    expect(bars[9]?.families.get('force')).toEqual({ certain: 1, uncertain: 0 })
  })

  it('of which only the year is known stand in every month, as uncertain', () => {
    const { bars } = countByMonth([exampleEvent()], 2020)
    expect(bars.every(({ families }) => families.get('talks')?.uncertain === 1)).toBe(true)
    expect(countByYear([exampleEvent()], 2020, 2020).bars[0]?.families.get('talks')?.uncertain).toBe(0)
  })
})

describe('the work of counting', () => {
  it('is one look at each event, however many periods there are', () => {
    const looksAtYears = (last: number) => {
      let looks = 0
      const event = exampleEvent()
      Object.defineProperty(event, 'year_start', {
        get: () => {
          looks += 1
          return 1950
        },
      })
      countByYear([event], 1950, last)
      return looks
    }
    expect(looksAtYears(2050)).toBe(looksAtYears(1950))
  })
})
