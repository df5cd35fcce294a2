/** The distance between two ends on the map, and the way to draw. Apart from measure.ts, so that the page can read addresses without Turf. */
import type { Place } from '../schema/reference-lists.ts'
import { distanceKm } from './geo-points.ts'
import { type End, type Measure, positionOf } from './measure.ts'
import type { LonLat } from './position-text.ts'

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

/** The shortest way over a sphere as positions to draw. */
type Vector = readonly [x: number, y: number, z: number]

const RADIANS = Math.PI / 180
/** Sine below which two ends are as good as one point, or as opposite ones, between which any way is shortest. */
const TINY = 1e-9

/**
 * `steps` + 1 positions at equal distances from `a` to `b` along the great circle. Longitudes go on beyond 180 degrees
 * where the way crosses that meridian, so that a map draws no line around the earth.
 */
export function greatCircle(a: LonLat, b: LonLat, steps: number): LonLat[] {
  const [from, to] = [toVector(a), toVector(b)]
  const angle = Math.acos(Math.min(1, Math.max(-1, dot(from, to))))
  const way: LonLat[] = [a]
  for (let i = 1; i <= steps; i += 1) {
    const [lon, lat] = i === steps ? b : toLonLat(between(from, to, angle, i / steps))
    const [previous] = way.at(-1) ?? a
    way.push([lon + 360 * Math.round((previous - lon) / 360), lat])
  }
  return way
}

/** Spherical interpolation; `angle` is the one between the two vectors. */
function between(from: Vector, to: Vector, angle: number, share: number): Vector {
  const sine = Math.sin(angle)
  const isLine = sine < TINY
  const u = isLine ? 1 - share : Math.sin((1 - share) * angle) / sine
  const v = isLine ? share : Math.sin(share * angle) / sine
  return [u * from[0] + v * to[0], u * from[1] + v * to[1], u * from[2] + v * to[2]]
}

function toVector([lon, lat]: LonLat): Vector {
  const radius = Math.cos(lat * RADIANS)
  return [radius * Math.cos(lon * RADIANS), radius * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)]
}

function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]
}

function dot([ax, ay, az]: Vector, [bx, by, bz]: Vector): number {
  return ax * bx + ay * by + az * bz
}
