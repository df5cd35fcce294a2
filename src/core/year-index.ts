/** Finds the events of some years without looking at those of all others. */
import type { AtlasEvent } from './atlas.ts'

interface YearIndex {
  /** First year of each event, ascending as the events are. */
  starts: Int32Array
  /** The few events that last into another year, in order. */
  lasting: readonly AtlasEvent[]
}

const indexes = new WeakMap<readonly AtlasEvent[], YearIndex | 'unordered'>()

/**
 * The events that touch the years from `from` to `to` (both inclusive), in order. Takes as long as the result is, not the
 * list, once it has seen the list. A list that is not ordered by first year is given back as a whole.
 */
export function eventsTouching(events: readonly AtlasEvent[], from: number, to: number): readonly AtlasEvent[] {
  const index = indexes.get(events) ?? indexYears(events)
  indexes.set(events, index)
  if (index === 'unordered') return events
  const [first, end] = [firstAtLeast(index.starts, from), firstAtLeast(index.starts, to + 1)]
  const earlier = index.lasting.filter((event) => event.year_start < from && event.year_end >= from)
  return first < end || earlier.length > 0 ? [...earlier, ...events.slice(first, end)] : []
}

function indexYears(events: readonly AtlasEvent[]): YearIndex | 'unordered' {
  const starts = Int32Array.from(events, ({ year_start }) => year_start)
  if (starts.some((year, i) => year < (starts[i - 1] ?? year))) return 'unordered'
  return { starts, lasting: events.filter(({ year_start, year_end }) => year_end > year_start) }
}

/** Index of the first year that is not below the limit, in an ascending list. */
function firstAtLeast(years: Int32Array, limit: number): number {
  let [low, high] = [0, years.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((years[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
