/** Finds the events of some years without looking at those of all others. */
import type { Atlas, AtlasEvent } from '../atlas.ts'

type Events = Atlas['events']

/** The few events of a list that last into another year, in order. */
const lastingOf = new WeakMap<Events, Events>()

/**
 * The events that touch the years from `from` to `to` (both inclusive), in order. The list must be in the order of an
 * atlas. Takes as long as the result is, not the list, once it has seen the list.
 */
export function eventsTouching(events: Events, from: number, to: number): AtlasEvent[] {
  const lasting = lastingOf.get(events) ?? events.filter(({ year_start, year_end }) => year_end > year_start)
  lastingOf.set(events, lasting)
  const earlier = lasting.filter((event) => event.year_start < from && event.year_end >= from)
  return [...earlier, ...events.slice(firstFrom(events, from), firstFrom(events, to + 1))]
}

/** Index of the first event that begins in the year or later. */
function firstFrom(events: Events, year: number): number {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((events[middle]?.year_start ?? year) < year) low = middle + 1
    else high = middle
  }
  return low
}
