/** Relations between events, readable from both ends. */
import type { EventFeature, EventRecord } from '../../../src/core/schema/event.ts'

type Related = NonNullable<EventFeature['properties']['related']>[number]

/** Fields of a record that name another event, and the relation as seen from that event. */
const INVERSE = { part_of: 'contains', follows_from: 'led_to', announced_by: 'announced' } as const

const FIELDS = Object.keys(INVERSE) as (keyof typeof INVERSE)[]

/** Relations of each event by its id: those it names, then those that others have to it, in the order of `events`. */
export function relateEvents(events: readonly EventRecord[]): ReadonlyMap<string, readonly Related[]> {
  const relations = new Map(events.map((event) => [event.id, namedBy(event)]))
  for (const relation of FIELDS)
    for (const { id, [relation]: other } of events)
      if (other !== undefined) relations.get(other)?.push({ relation: INVERSE[relation], event: id })
  return relations
}

function namedBy(event: EventRecord): Related[] {
  return FIELDS.flatMap((relation) => {
    const other = event[relation]
    return other === undefined ? [] : [{ relation, event: other }]
  })
}
