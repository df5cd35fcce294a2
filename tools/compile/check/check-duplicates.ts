/**
 * Finds events that may be one and the same: same days, same type and same main place,
 * neither linked to each other nor marked as distinct. Also finds merged ids that are still in use.
 */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import { type DayInterval, expandEdtf } from '../expand-edtf.ts'
import type { Check, Problem } from '../problem.ts'
import { mappedPlaces } from '../publish/mapped-places.ts'
import { recordFile, type Sources } from '../sources.ts'

export const checkDuplicates: Check<Sources> = (sources) => [...likelyDuplicates(sources), ...reusedIds(sources)]

function likelyDuplicates({ events, places }: Sources): Problem[] {
  const gazetteer = new Map(places.map((place) => [place.id, place]))
  const earlier = new Map<string, EventRecord[]>()
  return events.flatMap((event) => {
    const days = daysOf(event.date)
    if (!days) return []
    const key = `${days.start}/${days.end} ${event.type} ${mappedPlaces(event, gazetteer)[0] ?? ''}`
    const alike = earlier.get(key) ?? []
    earlier.set(key, [...alike, event])
    return alike
      .filter((other) => !isRelated(event, other) && !isRelated(other, event))
      .map((other) => ({
        file: recordFile('events', event.id),
        path: '$',
        message: `The event has the same date, type and main place as "${other.id}".`,
        remedy:
          'merge the two and list the id given up in merged_ids, link them by part_of, follows_from or announced_by, or name one in distinct_from of the other',
      }))
  })
}

/** Undefined when the date is faulty, which check-dates.ts reports. */
function daysOf(date: string): DayInterval | undefined {
  try {
    return expandEdtf(date)
  } catch {
    return undefined
  }
}

function isRelated(event: EventRecord, { id }: EventRecord): boolean {
  const { part_of, follows_from, announced_by, distinct_from = [] } = event
  return [part_of, follows_from, announced_by, ...distinct_from].includes(id)
}

/** An id given up in a merge leads to one event only. */
function reusedIds({ events }: Sources): Problem[] {
  const homes = new Map(events.map(({ id }) => [id, id]))
  return events.flatMap(({ id, merged_ids = [] }) =>
    merged_ids.flatMap((merged, i) => {
      const home = homes.get(merged)
      homes.set(merged, id)
      if (home === undefined) return []
      return [
        {
          file: recordFile('events', id),
          path: `$.merged_ids[${i}]`,
          message: `The id "${merged}" already leads to the event "${home}".`,
          remedy: 'an id that was merged cannot be the id of a record, or be merged twice; remove one of the two',
        },
      ]
    }),
  )
}
