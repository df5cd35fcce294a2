/** How far a source's day of publication lies from the event it reports. */

/** `days` are whole calendar days, at least 1; `same-day` is the event's only day; `within` lies inside its interval. */
export type PublicationDistance =
  | { relation: 'before' | 'after'; days: number }
  | { relation: 'same-day' | 'within'; days: 0 }

const DAY_MS = 86_400_000

/**
 * Distance from the event's interval (inclusive days, YYYY-MM-DD) to the day of publication: after its last day, before
 * its first, or in between; an interval that is open (null) has no last day. Undefined when the day of publication is not known to the day.
 */
export function publicationDistance(
  published: string | undefined,
  { date_start, date_end }: { date_start: string; date_end: string | null },
): PublicationDistance | undefined {
  if (published === undefined || !/^\d{4}-\d\d-\d\d$/.test(published)) return undefined
  if (date_end !== null && published > date_end) return { relation: 'after', days: daysBetween(date_end, published) }
  if (published < date_start) return { relation: 'before', days: daysBetween(published, date_start) }
  return { relation: date_start === date_end ? 'same-day' : 'within', days: 0 }
}

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS)
}

/** Days as a reader takes them in: days up to ninety, then months up to two years, then years; rounded. */
export function readableSpan(days: number): { unit: 'days' | 'months' | 'years'; count: number } {
  if (days <= 90) return { unit: 'days', count: days }
  const months = Math.round(days / (365.25 / 12))
  return months < 24 ? { unit: 'months', count: months } : { unit: 'years', count: Math.round(days / 365.25) }
}
