/** The distance between two ends on the map, and its form in an address. */
import { distanceKm } from './geo-points.ts'
import { type LonLat, readPosition, writePosition } from './position-text.ts'
import type { Place } from './schema/reference-lists.ts'

/** One end of a measured distance: the id of a place with a point of its own, or a position rounded as in an address. */
export type End = string | LonLat

export type Measure = readonly [End, End]

/** A distance as far as it is known. */
export interface Distance {
  /** Great circle, rounded to what its uncertainty allows. */
  km: number
  /** How far off the positions of its ends may be, added up; undefined where that is not on record. */
  uncertaintyKm: number | undefined
}

/** Great circles on a sphere are off by up to this share of their length. */
const SPHERE_ERROR = 0.005
const FINEST_KM = 0.1

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

/** The distance between two ends; undefined when a place among them has no position. */
export function distanceBetween([a, b]: Measure, places: ReadonlyMap<string, Place>): Distance | undefined {
  const [from, to] = [positionOf(a, places), positionOf(b, places)]
  if (!from || !to) return undefined
  const [uncertaintyA, uncertaintyB] = [uncertaintyOf(a, places), uncertaintyOf(b, places)]
  const known = uncertaintyA !== undefined && uncertaintyB !== undefined
  const uncertaintyKm = known ? uncertaintyA + uncertaintyB : undefined
  const exact = distanceKm([...from], [...to])
  const step = stepFor(Math.max(exact * SPHERE_ERROR, uncertaintyKm ?? 0))
  return {
    km: roundTo(exact, step),
    uncertaintyKm: uncertaintyKm && Math.max(FINEST_KM, roundTo(uncertaintyKm, stepFor(uncertaintyKm))),
  }
}

/** A position that was pointed at is what it is. */
function uncertaintyOf(end: End, places: ReadonlyMap<string, Place>): number | undefined {
  return typeof end === 'string' ? places.get(end)?.uncertainty_km : 0
}

/** The power of ten at or below a doubt, so that no digit is given that the doubt makes meaningless. */
function stepFor(doubtKm: number): number {
  return Math.max(FINEST_KM, 10 ** Math.floor(Math.log10(Math.max(doubtKm, FINEST_KM))))
}

function roundTo(km: number, step: number): number {
  return Number((Math.round(km / step) * step).toFixed(1))
}
