/** Relations between events, readable from both ends. */
import type { EventFeature, EventRecord } from '../../../src/core/schema/event.ts'

type Related = NonNullable<EventFeature['properties']['related']>[number]

/** How a relation is called from the other event. */
const INVERSE = { part_of: 'contains', follows_from: 'led_to', announced_by: 'announced' } as const

/** Fields of a record that name another event. */
export const RELATIONS = Object.keys(INVERSE) as (keyof typeof INVERSE)[]

/** Relations of each event by its id: those it names, then those that others have to it, in the order of `events`. */
export function relateEvents(events: readonly EventRecord[]): ReadonlyMap<string, readonly Related[]> {
  const relations = new Map(events.map((event) => [event.id, namedBy(event)]))
  for (const relation of RELATIONS)
    for (const { id, [relation]: other } of events)
      if (other !== undefined) relations.get(other)?.push({ relation: INVERSE[relation], event: id })
  return relations
}

function namedBy(event: EventRecord): Related[] {
  return RELATIONS.flatMap((relation) => {
    const other = event[relation]
    return other === undefined ? [] : [{ relation, event: other }]
  })
}
