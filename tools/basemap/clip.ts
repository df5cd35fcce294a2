import type { Position } from 'geojson'
import { isInside, isSame, type Line, segments, x, y } from './planar.ts'
import type { Box } from './region.ts'

/** The runs of a line inside and outside a polygon, in order. Cuts are put on the polygon's edge. */
interface SplitLine {
  inside: Line[]
  outside: Line[]
}

/** Cuts a line wherever it crosses the rings of a polygon (even-odd) and sorts the runs by side. */
export function splitLine(line: Line, rings: Line[]): SplitLine {
  const edges = rings.flatMap(segments)
  const result: SplitLine = { inside: [], outside: [] }
  let run: Line = []
  let runIsInside: boolean | undefined
  for (const [start, end] of segments(line)) {
    const stops = [start, ...crossings(start, end, edges), end]
    for (const [from, to] of segments(stops)) {
      if (isSame(from, to)) continue
      const middle = [(x(from) + x(to)) / 2, (y(from) + y(to)) / 2]
      const side = isInside(middle, rings)
      if (side !== runIsInside) {
        if (runIsInside !== undefined) result[runIsInside ? 'inside' : 'outside'].push(run)
        run = [from]
        runIsInside = side
      }
      run.push(to)
    }
  }
  if (runIsInside !== undefined) result[runIsInside ? 'inside' : 'outside'].push(run)
  return result
}

/** Crossing points of a segment with edges, ordered from start to end. */
function crossings(start: Position, end: Position, edges: [Position, Position][]): Position[] {
  const [dx, dy] = [x(end) - x(start), y(end) - y(start)]
  const [west, east] = [Math.min(x(start), x(end)), Math.max(x(start), x(end))]
  const [south, north] = [Math.min(y(start), y(end)), Math.max(y(start), y(end))]
  const shares: number[] = []
  for (const [a, b] of edges) {
    if ((x(a) < west && x(b) < west) || (x(a) > east && x(b) > east)) continue
    if ((y(a) < south && y(b) < south) || (y(a) > north && y(b) > north)) continue
    const [ex, ey] = [x(b) - x(a), y(b) - y(a)]
    const cross = dx * ey - dy * ex
    if (cross === 0) continue
    const share = ((x(a) - x(start)) * ey - (y(a) - y(start)) * ex) / cross
    const along = ((x(a) - x(start)) * dy - (y(a) - y(start)) * dx) / cross
    if (share > 0 && share < 1 && along >= 0 && along <= 1) shares.push(share)
  }
  return shares.sort((a, b) => a - b).map((share) => [x(start) + share * dx, y(start) + share * dy])
}

/** Clips a closed ring to a box (Sutherland and Hodgman 1974); returns an empty ring if nothing is left. */
export function clipRing(ring: Line, [west, south, east, north]: Box): Line {
  const cuts: [axis: 0 | 1, limit: number, keepsGreater: boolean][] = [
    [0, west, true],
    [0, east, false],
    [1, south, true],
    [1, north, false],
  ]
  return cuts.reduce((left, [axis, limit, keepsGreater]) => clipByLine(left, axis, limit, keepsGreater), ring)
}

function clipByLine(ring: Line, axis: 0 | 1, limit: number, keepsGreater: boolean): Line {
  const along = axis === 0 ? x : y
  const keeps = (position: Position) => (keepsGreater ? along(position) >= limit : along(position) <= limit)
  const kept: Line = []
  for (const [start, end] of segments(ring)) {
    if (keeps(start) !== keeps(end)) {
      const share = (limit - along(start)) / (along(end) - along(start))
      const cut = [x(start) + share * (x(end) - x(start)), y(start) + share * (y(end) - y(start))]
      cut[axis] = limit
      kept.push(cut)
    }
    if (keeps(end)) kept.push(end)
  }
  const first = kept[0]
  return first ? [...kept, first] : []
}
