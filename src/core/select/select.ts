/** The one filter of the atlas. List, map, time bar and exports all draw what `select` returns. */
import type { Atlas, AtlasEvent } from '../atlas.ts'
import { conditionsOf, overlapsYears } from './conditions.ts'
import type { Filter } from './filter.ts'

export interface Selection {
  /** Events that pass the filter, in the atlas's order. */
  events: readonly AtlasEvent[]
  /** The same events by the places whose symbols count them, in the order of `events`. */
  byPlace: ReadonlyMap<string, readonly AtlasEvent[]>
}

/**
 * Events that pass the filter: OR within a facet, AND between facets and years. Takes as long as there are events in the
 * chosen years, not in the atlas.
 */
export function select({ events: all }: Pick<Atlas, 'events'>, filter: Filter): Selection {
  const conditions = conditionsOf(filter)
  const events = eventsTouching(all, filter.from, filter.to).filter((event) =>
    conditions.every(({ test }) => test(event)),
  )
  return { events, byPlace: groupByPlace(events) }
}

function groupByPlace(events: readonly AtlasEvent[]): Map<string, AtlasEvent[]> {
  const groups = new Map<string, AtlasEvent[]>()
  for (const event of events)
    for (const place of event.mapped_places) {
      const group = groups.get(place)
      if (group) group.push(event)
      else groups.set(place, [event])
    }
  return groups
}

/** Finds the events of some years without looking at those of all others. */
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

/** What the map draws of a selection. */
export interface Mapped {
  /** Events that have symbols. */
  symbols: Selection
  /** Events of other years, whose places are dots where no symbol stands. */
  dots: Selection
}

/**
 * Symbols for the selection and dots for what was earlier. While an event is read, the map shows its first year: symbols for
 * what of the selection touches that, dots for the rest.
 */
export function mappedSelection(
  atlas: Pick<Atlas, 'events'>,
  filter: Filter,
  selection: Selection,
  read: AtlasEvent | undefined,
): Mapped {
  if (!read) return { symbols: selection, dots: selectEarlier(atlas, filter) }
  const [symbols, dots] = partition(selection.events, (event) => overlapsYears(event, read.year_start, read.year_start))
  return {
    symbols: { events: symbols, byPlace: groupByPlace(symbols) },
    dots: { events: dots, byPlace: groupByPlace(dots) },
  }
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [passing: T[], failing: T[]] {
  const [passing, failing]: [T[], T[]] = [[], []]
  for (const item of items) (test(item) ? passing : failing).push(item)
  return [passing, failing]
}

/**
 * Events that pass the filter and had begun and ended before its year, the earliest first; none when more than one year
 * is chosen, for then what is left out is not simply earlier.
 */
export function selectEarlier(atlas: Pick<Atlas, 'events'>, filter: Filter): Selection {
  const first = atlas.events[0]?.year_start
  if (filter.from !== filter.to || first === undefined || first >= filter.from) return NOTHING
  const { events, byPlace } = select(atlas, { ...filter, from: first, to: filter.from - 1 })
  const isOver = ({ year_end }: { year_end: number }) => year_end < filter.from
  return {
    events: events.filter(isOver),
    byPlace: new Map(
      [...byPlace].map(([place, here]) => [place, here.filter(isOver)] as const).filter(([, here]) => here.length > 0),
    ),
  }
}

const NOTHING: Selection = { events: [], byPlace: new Map() }
