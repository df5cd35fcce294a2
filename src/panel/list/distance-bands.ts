/** Events sorted by distance under headings of distance. */
import { groupRuns } from '../../core/grouping.ts'
import type { DistantEvent } from '../../core/select/sort-by-distance.ts'

/** Upper ends of the bands in kilometres, inclusive. */
const ENDS_KM = [25, 100, 500, 2000, Number.POSITIVE_INFINITY]

interface Band {
  fromKm: number
  toKm: number
  events: readonly DistantEvent[]
}

/** Divides events, sorted by distance, into bands; empty ones are left out. */
export function distanceBands(sorted: readonly DistantEvent[]): Band[] {
  return groupRuns(sorted, ({ km }) => ENDS_KM.findIndex((end) => km <= end)).map(({ key, items }) => ({
    fromKm: ENDS_KM[key - 1] ?? 0,
    toKm: ENDS_KM[key] ?? Number.POSITIVE_INFINITY,
    events: items,
  }))
}
