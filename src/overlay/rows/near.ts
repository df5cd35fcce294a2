/** Rows near a place and a time. */
import type { Block } from './block.ts'
import { visitRows } from './grid.ts'

export interface Near {
  position: readonly [lon: number, lat: number]
  /** Days since 1970-01-01, inclusive. */
  first: number
  last: number
}

const EARTH_KM = 6371.0088
const KM_PER_DEGREE = (EARTH_KM * Math.PI) / 180

/** Numbers of the rows within `km` and `days` of a place and time, nearest first. */
export function rowsNear(
  blocks: readonly Block[],
  { position, first, last }: Near,
  km: number,
  days: number,
): number[] {
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
  return found.sort((a, b) => a.away - b.away || a.row - b.row).map(({ row }) => row)
}

/** Great-circle distance by the haversine formula. */
export function kmBetween([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  const radians = Math.PI / 180
  const [north, east] = [((latB - latA) * radians) / 2, ((lonB - lonA) * radians) / 2]
  const half = Math.sin(north) ** 2 + Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(east) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** Whether a row's days touch the chosen ones. */
export function isWithin(block: Block, index: number, first: number, last: number): boolean {
  return (block.last[index] ?? 0) >= first && (block.first[index] ?? 0) <= last
}

/** Numbers of the rows whose days touch the chosen ones, in the order of the file. */
export function rowsWithin(blocks: readonly Block[], first: number, last: number): Uint32Array {
  const rows = new Uint32Array(blocks.reduce((sum, { count }) => sum + count, 0))
  let count = 0
  for (const block of blocks)
    for (let index = 0; index < block.count; index++)
      if (isWithin(block, index, first, last)) {
        rows[count] = block.start + index
        count += 1
      }
  return rows.subarray(0, count)
}
