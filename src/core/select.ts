/** The one filter of the atlas. List, map, time bar and exports all draw what `select` returns. */
import type { Atlas, AtlasEvent } from './atlas.ts'
import type { ConfidenceLevel } from './schema/event.ts'
import type { SourceLabel } from './schema/event-index.ts'

/** What to keep. Years are inclusive; an empty list keeps everything. */
export interface Filter {
  from: number
  to: number
  type: readonly string[]
  actor: readonly string[]
  outlet: readonly string[]
  place: readonly string[]
  confidence: readonly ConfidenceLevel[]
  /** `one` keeps only events whose sources all belong to one and the same side. */
  /** Events with a reference that bears one of these labels. */
  sources: readonly SourceLabel[]
  sides: 'one' | undefined
  /** `hide` leaves out events that lasted more than two years. */
  long: 'hide' | undefined
}

/** Every part of a filter but the years, keeping everything. */
export const UNFILTERED: Omit<Filter, 'from' | 'to'> = {
  type: [],
  actor: [],
  outlet: [],
  place: [],
  confidence: [],
  sources: [],
  sides: undefined,
  long: undefined,
}

export interface Selection {
  /** Events that pass the filter, in the atlas's order. */
  events: readonly AtlasEvent[]
  /** The same events by the places whose symbols count them, in the order of `events`. */
  byPlace: ReadonlyMap<string, readonly AtlasEvent[]>
}

/** Events that pass the filter: OR within a list, AND between lists and years. */
export function select({ events: all }: Pick<Atlas, 'events'>, filter: Filter): Selection {
  const events = all.filter(
    (event) =>
      overlapsYears(event, filter.from, filter.to) &&
      matches(filter.type, [event.type]) &&
      matches(filter.actor, event.actors) &&
      matches(filter.place, event.places) &&
      matches(filter.outlet, event.outlets) &&
      matches(filter.confidence, event.confidence ? [event.confidence] : []) &&
      matches(filter.sources, event.source_labels ?? []) &&
      !(filter.sides === 'one' && !event.one_sided) &&
      !(filter.long === 'hide' && event.long_running),
  )
  return { events, byPlace: groupByPlace(events) }
}

/** Whether an event's interval touches the years from `from` to `to`, both inclusive. */
export function overlapsYears(event: Pick<AtlasEvent, 'year_start' | 'year_end'>, from: number, to: number): boolean {
  return event.year_start <= to && event.year_end >= from
}

/** Number of events that touch each year from `from` to `to` (inclusive), in order. */
export function countByYear(
  events: readonly AtlasEvent[],
  from: number,
  to: number,
): { year: number; count: number }[] {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
  return years.map((year) => ({ year, count: events.filter((event) => overlapsYears(event, year, year)).length }))
}

function matches(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value))
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
