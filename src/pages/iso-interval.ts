/** Start and end of an event in plain ISO 8601, for vocabularies that do not know EDTF. */
import type { EventRecord } from '../core/schema/record-files.ts'

const POINT = /^(\d{4}(?:-\d{2}){0,2})[~?%]?$/

/**
 * With the precision that the date has, without its doubts: "2024-05~" gives 2024-05 for both. Where the date is no plain
 * point or interval, or gives limits, its first and last day. An open end has no end.
 */
export function isoInterval(event: Pick<EventRecord, 'date' | 'date_start' | 'date_end' | 'date_is_bounds'>): {
  start: string
  end: string | undefined
} {
  const [from = '', to = from] = event.date_is_bounds ? [] : event.date.split('/')
  return {
    start: POINT.exec(from)?.[1] ?? event.date_start,
    end: POINT.exec(to)?.[1] ?? (to === '..' ? undefined : (event.date_end ?? undefined)),
  }
}
