import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicationDistance, readableSpan } from '../../../src/core/evidence/publication-distance.ts'

const WAR = { date_start: '2020-09-27', date_end: '2020-11-10' }
const DAY = { date_start: '2024-02-28', date_end: '2024-02-28' }

describe('the distance from an event to the day its source was published', () => {
  it('counts calendar days after the last day, leap days included', () => {
    expect(publicationDistance('2020-11-13', WAR)).toEqual({ relation: 'after', days: 3 })
    expect(publicationDistance('2024-03-01', DAY)).toEqual({ relation: 'after', days: 2 })
  })

  it('counts days before the first day', () => {
    expect(publicationDistance('2020-09-26', WAR)).toEqual({ relation: 'before', days: 1 })
  })

  it('tells the day of the event from a day within its interval', () => {
    expect(publicationDistance('2024-02-28', DAY)).toEqual({ relation: 'same-day', days: 0 })
    expect(publicationDistance('2020-09-29', WAR)).toEqual({ relation: 'within', days: 0 })
    expect(publicationDistance('2024-09-29', { ...WAR, date_end: '9999-12-31' })?.relation).toBe('within')
  })

  it('is not known when the source gives only a month, or nothing', () => {
    expect(publicationDistance('2020-11', WAR)).toBeUndefined()
    expect(publicationDistance('2020-11-11~', WAR)).toBeUndefined()
    expect(publicationDistance(undefined, WAR)).toBeUndefined()
  })

  it('is the number of days by which one day is later, whatever the clocks do', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 })
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20_000 }), (first, days) => {
        const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10)
        const event = { date_start: day(first), date_end: day(first) }
        expect(publicationDistance(day(first + days), event)).toEqual({ relation: 'after', days })
        const later = { date_start: day(first + days), date_end: day(first + days) }
        expect(publicationDistance(day(first), later)).toEqual({ relation: 'before', days })
      }),
    )
  })
})

it('a span is told in days up to ninety, in months up to two years, then in years', () => {
  expect([1, 90, 91, 700, 730, 1366].map(readableSpan)).toEqual([
    { unit: 'days', count: 1 },
    { unit: 'days', count: 90 },
    { unit: 'months', count: 3 },
    { unit: 'months', count: 23 },
    { unit: 'years', count: 2 },
    { unit: 'years', count: 4 },
  ])
})
