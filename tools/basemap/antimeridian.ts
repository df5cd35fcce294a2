import type { Position } from 'geojson'
import { clipRing } from './clip.ts'
import { ends, isClosed, isInside, type Line, x, y } from './planar.ts'

/**
 * Cuts polygons that run across the antimeridian, or around a pole, into parts within 180 W to 180 E, as RFC 7946
 * section 3.1.9 asks. The source stitches them together, with positions that jump from one side to the other.
 */
export function cutAtAntimeridian(polygon: Line[]): Line[][] {
  const [outer, ...holes] = polygon
  if (!outer) return []
  const unrolled = unroll(outer)
  if (isClosed(unrolled) && unrolled.every((position) => Math.abs(x(position)) <= 180)) return [[unrolled, ...holes]]
  const parts = [-1, 0, 1].flatMap((turn) => {
    const part = clipRing(closeOverPole(unrolled), [turn * 360 - 180, -90, turn * 360 + 180, 90])
    return part.length > 3 ? [part.map((position) => [x(position) - turn * 360, y(position)])] : []
  })
  return parts.map((part) => [part, ...holes.filter(([start]) => start && isInside(start, [part]))])
}

/** The same ring with longitudes that run on beyond 180 instead of jumping. */
function unroll(ring: Line): Line {
  let turns = 0
  return ring.map((position, index): Position => {
    const jump = x(position) - x(ring[index - 1] ?? position)
    if (Math.abs(jump) > 180) turns -= Math.sign(jump)
    return [x(position) + turns * 360, y(position)]
  })
}

/** A ring that goes once around the world is closed along the south pole: Antarctica is the only one. */
function closeOverPole(ring: Line): Line {
  if (isClosed(ring)) return ring
  const [first, last] = ends(ring)
  return [...ring, [x(last), -90], [x(first), -90], first]
}
