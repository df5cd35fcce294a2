/**
 * Counts of events per year or month, for the bars of the time bar. The same rule as the filter's: an event counts in
 * every period that it touches. Each event is looked at once, however many periods it touches.
 */
import type { AtlasEvent } from './atlas.ts'
import { isDateUncertain, isSingleDate } from './date-certainty.ts'
import type { Family } from './schema/event.ts'

/** Numbers of events whose time is sure to be in a period, and of those that may belong to another. */
export interface Count {
  certain: number
  uncertain: number
}

export interface Bar {
  /** The year, or the month from 1 to 12. */
  period: number
  /** All its events, long-running ones left out. */
  total: number
  /** The same events by family; a family without events is absent. */
  families: ReadonlyMap<Family, Count>
}

/** A long-running event and the periods it touches, inclusive and cut off at the ends of the histogram. */
export interface Span {
  event: AtlasEvent
  first: number
  last: number
}

export interface Histogram {
  /** One for each period, without gaps. */
  bars: readonly Bar[]
  /** Long-running events stand in no bar, because they would raise all of them. In the order of the events. */
  spans: readonly Span[]
}

/** Events in each year from `first` to `last`, both inclusive. */
export function countByYear(events: readonly AtlasEvent[], first: number, last: number): Histogram {
  return countByPeriod(events, first, last, ({ year_start, year_end }) => [year_start, year_end])
}

/** Events in each month of a year. An event whose month is not known counts as uncertain in each that it may be of. */
export function countByMonth(events: readonly AtlasEvent[], year: number): Histogram {
  return countByPeriod(events, 1, 12, (event) => [monthIn(year, event.date_start), monthIn(year, event.date_end)])
}

/** The month of a day (YYYY-MM-DD) within a year: 1 to 12, 0 for a day before the year, 13 for one after it. */
function monthIn(year: number, day: string): number {
  const other = Number(day.slice(0, 4))
  if (other === year) return Number(day.slice(5, 7))
  return other < year ? 0 : 13
}

type PeriodsOf = (event: AtlasEvent) => [first: number, last: number]

function countByPeriod(events: readonly AtlasEvent[], first: number, last: number, periodsOf: PeriodsOf): Histogram {
  const length = Math.max(0, last - first + 1)
  const steps = new Map<string, { family: Family; key: keyof Count; step: Int32Array }>()
  const spans: Span[] = []
  for (const event of events) {
    const [eventFirst, eventLast] = periodsOf(event)
    if (eventFirst > last || eventLast < first) continue
    const [a, b] = [Math.max(eventFirst, first), Math.min(eventLast, last)]
    if (event.long_running) {
      spans.push({ event, first: a, last: b })
      continue
    }
    const isCoarse = eventFirst < eventLast && isSingleDate(event.date)
    const key = isCoarse || isDateUncertain(event) ? 'uncertain' : 'certain'
    const id = `${event.family} ${key}`
    const entry = steps.get(id) ?? { family: event.family, key, step: new Int32Array(length + 1) }
    steps.set(id, entry)
    // One up where the event begins, one down after it ends: sums from the left are the counts.
    entry.step[a - first] = (entry.step[a - first] ?? 0) + 1
    entry.step[b - first + 1] = (entry.step[b - first + 1] ?? 0) - 1
  }
  return { bars: sumUp([...steps.values()], first, length), spans }
}

function sumUp(
  steps: readonly { family: Family; key: keyof Count; step: Int32Array }[],
  first: number,
  length: number,
) {
  const running = steps.map(() => 0)
  return Array.from({ length }, (_, i): Bar => {
    const families = new Map<Family, Count>()
    let total = 0
    steps.forEach(({ family, key, step }, s) => {
      const count = (running[s] ?? 0) + (step[i] ?? 0)
      running[s] = count
      if (count === 0) return
      families.set(family, { ...(families.get(family) ?? { certain: 0, uncertain: 0 }), [key]: count })
      total += count
    })
    return { period: first + i, total, families }
  })
}
