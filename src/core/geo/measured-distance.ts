/** The distance between two ends on the map. Apart from measure.ts, so that the page can read addresses without Turf. */

import type { Place } from '../schema/reference-lists.ts'
import { distanceKm } from './geo-points.ts'
import { type End, type Measure, positionOf } from './measure.ts'

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
