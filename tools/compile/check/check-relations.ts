/** Checks that relations between events lead back in time and to no circle. Ids that do not exist are told elsewhere. */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import { expandEdtf } from '../expand-edtf.ts'
import type { Check, Problem } from '../problem.ts'
import { RELATIONS } from '../publish/relate-events.ts'
import { recordFile, type Sources } from '../sources.ts'

type Relation = (typeof RELATIONS)[number]

export const checkRelations: Check<Sources> = ({ events }) => {
  const byId = new Map(events.map((event) => [event.id, event]))
  return events.flatMap((event) => [
    ...RELATIONS.flatMap((relation) => [
      ...checkCircle(event, relation, byId),
      ...(relation === 'part_of' ? [] : checkOrder(event, relation, byId)),
    ]),
    ...(event.distinct_from ?? []).flatMap((id, i) =>
      id === event.id
        ? [problem(event, `distinct_from[${i}]`, 'The event is named as distinct from itself.', 'remove it')]
        : [],
    ),
  ])
}

function checkCircle(event: EventRecord, relation: Relation, byId: ReadonlyMap<string, EventRecord>): Problem[] {
  const way = [event.id]
  for (let next = event[relation]; next !== undefined; next = byId.get(next)?.[relation]) {
    way.push(next)
    if (next === event.id)
      return [
        problem(
          event,
          relation,
          `The relation leads back to the event itself: ${way.join(' -> ')}.`,
          `remove "${relation}" from one of these events`,
        ),
      ]
    // A circle that the event only leads to is told of those in it.
    if (way.indexOf(next) < way.length - 1) return []
  }
  return []
}

/** What led to an event, or announced it, did not begin after its end. */
function checkOrder(event: EventRecord, relation: Relation, byId: ReadonlyMap<string, EventRecord>): Problem[] {
  const earlier = byId.get(event[relation] ?? '')
  const end = earlier && dayOf(event, 'end')
  const start = earlier && dayOf(earlier, 'start')
  if (!earlier || !end || !start || start <= end) return []
  return [
    problem(
      event,
      relation,
      `The event ended on ${end}, but "${earlier.id}" began on ${start}, later.`,
      'correct one of the dates, or turn the relation round',
    ),
  ]
}

function dayOf({ date }: EventRecord, which: 'start' | 'end'): string | undefined {
  try {
    return expandEdtf(date)[which]
  } catch {
    return undefined
  }
}

function problem({ id }: EventRecord, field: string, message: string, remedy: string): Problem {
  return { file: recordFile('events', id), path: `$.${field}`, message, remedy }
}
