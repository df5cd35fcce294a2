/** Which rows are shown, how many there are in each year, which of them is pointed at, and which lie near a place and a time. */
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

/**
 * How many rows touch each of some spans of days, one after another: `bounds` are their first days and the day after the
 * last span, since 1970-01-01, ascending. Rows of hidden kinds do not count.
 */
export function countInSpans(
  blocks: readonly Pick<Block, 'count' | 'first' | 'last' | 'kind'>[],
  bounds: readonly number[],
  hidden: Choice['hidden'],
): number[] {
  const [start, end] = [bounds[0] ?? 0, bounds.at(-1) ?? 0]
  /** The span of each day, so that a row takes two looks and no search. */
  const spanOf = new Uint16Array(end - start)
  for (const [span, bound] of bounds.entries()) spanOf.fill(span, bound - start)
  /** By how much each span has more rows than the one before it. */
  const steps = new Int32Array(bounds.length)
  for (const { count, first, last, kind } of blocks)
    for (let index = 0; index < count; index++) {
      const from = Math.max(first[index] ?? 0, start)
      const to = Math.min(last[index] ?? 0, end - 1)
      if (from > to || hidden.has(kind[index] ?? 0)) continue
      const [a, b] = [spanOf[from - start] ?? 0, (spanOf[to - start] ?? 0) + 1]
      steps[a] = (steps[a] ?? 0) + 1
      steps[b] = (steps[b] ?? 0) - 1
    }
  let sum = 0
  return Array.from(steps.subarray(0, -1), (step) => {
    sum += step
    return sum
  })
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
