/** The shortest way over a sphere as positions to draw. */
import type { LonLat } from './position-text.ts'

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
