/** The one filter of the atlas. List, map, time bar and exports all draw what `select` returns. */
import type { Atlas, AtlasEvent } from '../atlas.ts'
import { conditionsOf } from './conditions.ts'
import type { Filter } from './filter.ts'
import { eventsTouching } from './year-index.ts'

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
