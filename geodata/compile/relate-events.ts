/** Relations between events, readable from both ends. */
import type { EventFeature } from '../../src/core/schema/event.ts'
import type { EventRecord } from './schema/event.ts'

type Related = NonNullable<EventFeature['properties']['related']>[number]

/** Fields of a record that name another event, and the relation as seen from that event. */
const INVERSE = { part_of: 'contains', follows_from: 'led_to', announced_by: 'announced' } as const

const FIELDS = Object.keys(INVERSE) as (keyof typeof INVERSE)[]

/** Relations of one event: those it names, then those that others have to it, in the order of `events`. */
export function relatedEvents(event: EventRecord, events: readonly EventRecord[]): Related[] {
  const named = FIELDS.flatMap((relation): Related[] => {
    const other = event[relation]
    return other === undefined ? [] : [{ relation, event: other }]
  })
  const inverse = FIELDS.flatMap((relation) =>
    events
      .filter((other) => other[relation] === event.id)
      .map((other): Related => ({ relation: INVERSE[relation], event: other.id })),
  )
  return [...named, ...inverse]
}
