import type { Position } from 'geojson'
import { toLines } from './geojson.ts'
import { type Line, segments, x, y } from './planar.ts'
import { REGION } from './region.ts'

/** Shore lines of the region's land (closed rings), without the edges along the region's frame. */
export function drawShoreLines(rings: Line[]) {
  const lines = rings.flatMap((ring) => {
    const runs: Line[] = [[]]
    for (const [start, end] of segments(ring)) {
      if (isOnFrame(start, end)) runs.push([])
      else runs.at(-1)?.push(...(runs.at(-1)?.length ? [end] : [start, end]))
    }
    return runs.filter((run) => run.length > 1)
  })
  return toLines(lines)
}

function isOnFrame(a: Position, b: Position): boolean {
  const [west, south, east, north] = REGION
  const isAt = (value: number, edge: number) => Math.abs(value - edge) < 1e-6
  return (
    [west, east].some((edge) => isAt(x(a), edge) && isAt(x(b), edge)) ||
    [south, north].some((edge) => isAt(y(a), edge) && isAt(y(b), edge))
  )
}
