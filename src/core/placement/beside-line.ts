/** Where the name of a line stands: beside it, at the point nearest to its middle where it does not cross the line. */
import { type Pixel, positionOfPixel, projectToPixel } from '../geo/mercator.ts'
import type { LonLat } from '../geo/position-text.ts'
import { type Box, beside, boxAround, overlaps, type Side } from './screen-box.ts'

/** A point of the line, in degrees (WGS84), and the side of it on which the name stands. */
export interface LineNameSpot {
  at: LonLat
  side: Side
}

const SIDES: readonly Side[] = ['right', 'left', 'below', 'above']
/** Points of a line that are looked at are so many pixels apart. */
const STEP_PX = 8
/** A name rather covers something than that it stands farther from the middle of its line. */
const REACH_PX = 320
/** A side that is not the usual one is as bad as this many pixels from the middle. */
const OTHER_SIDE_PX = 60
/** What a point of the line under the name, one that almost touches it, and a thing that it covers, are as bad as. */
const CROSSING_PX = 100
const TOUCHING_PX = 10
const COVER_PX = 200

/** The spot for a name of a size at a zoom, on `usual` where there is room. `gapPx` is between line and name; `taken` rather stays free. */
export function besideLine(
  line: readonly LonLat[],
  { sizePx, gapPx, usual }: { sizePx: readonly [width: number, height: number]; gapPx: number; usual: Side },
  taken: readonly Box[],
  zoom: number,
): LineNameSpot | undefined {
  const points = pointsAlong(line.map((position) => projectToPixel(position, zoom)))
  const middle = (points.length - 1) / 2
  let best: LineNameSpot | undefined
  let least = Number.POSITIVE_INFINITY
  const [width, height] = sizePx
  const centre = points[Math.floor(middle)] ?? [0, 0]
  const farthest = REACH_PX + width + height + gapPx
  const near = points.filter(([x, y]) => Math.abs(x - centre[0]) < farthest && Math.abs(y - centre[1]) < farthest)
  const reach = Math.floor(REACH_PX / STEP_PX)
  for (let i = Math.max(0, Math.ceil(middle - reach)); i <= Math.min(points.length - 1, middle + reach); i += 1)
    for (const side of SIDES) {
      const point = points[i]
      if (!point) continue
      const away = Math.abs(i - middle) * STEP_PX + (side === usual ? 0 : OTHER_SIDE_PX)
      if (away >= least) continue
      const box = boxAround(beside(point, side, width, height, gapPx), width, height)
      const cost =
        away +
        CROSSING_PX * near.filter((other) => isNear(other, box, 0)).length +
        TOUCHING_PX * near.filter((other) => isNear(other, box, gapPx / 2)).length +
        COVER_PX * taken.filter((other) => overlaps(box, other)).length
      if (cost >= least) continue
      least = cost
      best = { at: positionOfPixel(point, zoom), side }
    }
  return best
}

/** Whether a point is in a box, or beside it by less than `gapPx`. */
function isNear([x, y]: Pixel, { left, right, top, bottom }: Box, gapPx: number): boolean {
  return left - gapPx < x && x < right + gapPx && top - gapPx < y && y < bottom + gapPx
}

/** Points of a line STEP_PX apart. */
function pointsAlong(line: readonly Pixel[]): Pixel[] {
  const points: Pixel[] = []
  let left = 0
  line.forEach((to, i) => {
    const from = line[i - 1]
    if (!from) return
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    for (; left < length; left += STEP_PX) {
      const share = left / length
      points.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])])
    }
    left -= length
  })
  return points
}
