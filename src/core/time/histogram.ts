/**
 * Counts of events per year or month, for the bars of the time bar. The same rule as the filter's: an event counts in
 * every period that it touches. Each event is looked at once, however many periods it touches.
 */
import type { AtlasEvent } from '../atlas.ts'
import type { Family } from '../schema/event.ts'
import { isDateUncertain, isSingleDate } from './edtf.ts'

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

/** For a family, by how much each period has more events than the one before it. */
type Steps = Record<keyof Count, Int32Array>

function countByPeriod(events: readonly AtlasEvent[], first: number, last: number, periodsOf: PeriodsOf): Histogram {
  const length = Math.max(0, last - first + 1)
  const families = new Map<Family, Steps>()
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
    const steps = families.get(event.family) ?? noSteps(length)
    families.set(event.family, steps)
    const step = isCoarse || isDateUncertain(event) ? steps.uncertain : steps.certain
    step[a - first] = (step[a - first] ?? 0) + 1
    step[b - first + 1] = (step[b - first + 1] ?? 0) - 1
  }
  return { bars: sumUp(families, first, length), spans }
}

/** One more than the periods: events that go on to the end step down after it. */
function noSteps(length: number): Steps {
  return { certain: new Int32Array(length + 1), uncertain: new Int32Array(length + 1) }
}

function sumUp(steps: ReadonlyMap<Family, Steps>, first: number, length: number): Bar[] {
  const running = [...steps].map(([family, step]) => ({ family, step, certain: 0, uncertain: 0 }))
  return Array.from({ length }, (_, i) => {
    const families = new Map<Family, Count>()
    let total = 0
    for (const sum of running) {
      sum.certain += sum.step.certain[i] ?? 0
      sum.uncertain += sum.step.uncertain[i] ?? 0
      const { family, certain, uncertain } = sum
      if (certain + uncertain > 0) families.set(family, { certain, uncertain })
      total += certain + uncertain
    }
    return { period: first + i, total, families }
  })
}
