/** Two ends on the map whose distance is measured, and their form in an address. */

import type { Place } from '../schema/reference-lists.ts'
import { type LonLat, readPosition, writePosition } from './position-text.ts'

/** One end of a measured distance: the id of a place with a point of its own, or a position rounded as in an address. */
export type End = string | LonLat

export type Measure = readonly [End, End]

/** Reads `end,end`, each the id of a place or `lon lat`; undefined for anything else, and when both are the same. */
export function readMeasure(text: string, isPoint: (id: string) => boolean): Measure | undefined {
  const [a, b, ...more] = text.split(',').map((end) => (isPoint(end) ? end : readPosition(end)))
  if (a === undefined || b === undefined || more.length > 0) return undefined
  return writeEnd(a) === writeEnd(b) ? undefined : [a, b]
}

/** The ends as an address has them. `readMeasure` gives the same measure back. */
export function writeMeasure(ends: Measure): string {
  return ends.map(writeEnd).join(',')
}

/** An end as an address has it. */
export function writeEnd(end: End): string {
  return typeof end === 'string' ? end : writePosition(end)
}

/** Where an end is; undefined for a place without a position. */
export function positionOf(end: End, places: ReadonlyMap<string, Place>): LonLat | undefined {
  return typeof end === 'string' ? places.get(end)?.position : end
}
