/** Which rows are shown, which of them is pointed at, and which lie near a place and a time. */
import type { Block } from './block.ts'
import { visitRows } from './grid.ts'

/** What is shown: rows whose days touch these (since 1970-01-01, inclusive), but for some kinds. */
export interface Choice {
  first: number
  last: number
  hidden: ReadonlySet<number>
}

/** Whether a row is one of those chosen. */
export function isChosen(
  { first, last, kind }: Pick<Block, 'first' | 'last' | 'kind'>,
  index: number,
  choice: Choice,
): boolean {
  return (
    (last[index] ?? 0) >= choice.first &&
    (first[index] ?? 0) <= choice.last &&
    (choice.hidden.size === 0 || !choice.hidden.has(kind[index] ?? 0))
  )
}

/** Numbers of the chosen rows, in the order of the file. */
export function chosenRows(blocks: readonly Block[], choice: Choice): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(blocks.reduce((sum, { count }) => sum + count, 0))
  let count = 0
  for (const block of blocks)
    for (let index = 0; index < block.count; index++)
      if (isChosen(block, index, choice)) {
        rows[count] = block.start + index
        count += 1
      }
  return rows.subarray(0, count)
}

/** What a map knows of its screen, in pixels. */
interface Screen {
  project: (position: [lon: number, lat: number]) => { x: number; y: number }
  unproject: (point: [x: number, y: number]) => { lng: number; lat: number }
}

/** The row nearest to a point of the canvas, at most `reach` pixels away and among the chosen; undefined: none. */
export function nearestOnScreen(
  map: Screen,
  blocks: readonly Block[],
  { x, y }: { x: number; y: number },
  reach: number,
  choice: Choice,
): number | undefined {
  const corners = [map.unproject([x - reach, y + reach]), map.unproject([x + reach, y - reach])]
  const [lons, lats] = [corners.map(({ lng }) => lng), corners.map(({ lat }) => lat)]
  const box = { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) }
  let found: { row: number; away: number } | undefined
  for (const block of blocks)
    visitRows(block, box, (index) => {
      if (!isChosen(block, index, choice)) return
      const at = map.project([block.lon[index] ?? 0, block.lat[index] ?? 0])
      const away = Math.hypot(at.x - x, at.y - y)
      if (away <= reach && (!found || away < found.away)) found = { row: block.start + index, away }
    })
  return found?.row
}

export interface Near {
  position: readonly [lon: number, lat: number]
  /** Days since 1970-01-01, inclusive. */
  first: number
  last: number
}

const EARTH_KM = 6371.0088
const KM_PER_DEGREE = (EARTH_KM * Math.PI) / 180

/** Rows within `km` and `days` of a place and time, nearest first, with their distance in kilometres. */
export function rowsNear(
  blocks: readonly Pick<Block, 'start' | 'lon' | 'lat' | 'first' | 'last' | 'grid'>[],
  { position, first, last }: Near,
  km: number,
  days: number,
): { row: number; away: number }[] {
  const [lon, lat] = position
  const tall = km / KM_PER_DEGREE
  const wide = tall / Math.max(0.01, Math.cos((lat * Math.PI) / 180))
  const box = { west: lon - wide, south: lat - tall, east: lon + wide, north: lat + tall }
  const found: { row: number; away: number }[] = []
  for (const block of blocks)
    visitRows(block, box, (index) => {
      if ((block.last[index] ?? 0) < first - days || (block.first[index] ?? 0) > last + days) return
      const away = kmBetween(position, [block.lon[index] ?? 0, block.lat[index] ?? 0])
      if (away <= km) found.push({ row: block.start + index, away })
    })
  return found.sort((a, b) => a.away - b.away || a.row - b.row)
}

/** Great-circle distance by the haversine formula. */
export function kmBetween([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  const radians = Math.PI / 180
  const [north, east] = [((latB - latA) * radians) / 2, ((lonB - lonA) * radians) / 2]
  const half = Math.sin(north) ** 2 + Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(east) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}
