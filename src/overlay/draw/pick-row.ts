/** Which row a reader points at. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Block } from '../rows/block.ts'
import { visitRows } from '../rows/grid.ts'
import { isWithin } from '../rows/near.ts'

/** The row nearest to a point of the canvas, at most `reach` pixels away and within some days; undefined: none. */
export function nearestOnScreen(
  map: Pick<MapLibreMap, 'project' | 'unproject'>,
  blocks: readonly Block[],
  { x, y }: { x: number; y: number },
  reach: number,
  [first, last]: readonly [number, number],
): number | undefined {
  const corners = [map.unproject([x - reach, y + reach]), map.unproject([x + reach, y - reach])]
  const [lons, lats] = [corners.map(({ lng }) => lng), corners.map(({ lat }) => lat)]
  const box = { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) }
  let found: { row: number; away: number } | undefined
  for (const block of blocks)
    visitRows(block, box, (index) => {
      if (!isWithin(block, index, first, last)) return
      const at = map.project([block.lon[index] ?? 0, block.lat[index] ?? 0])
      const away = Math.hypot(at.x - x, at.y - y)
      if (away <= reach && (!found || away < found.away)) found = { row: block.start + index, away }
    })
  return found?.row
}
