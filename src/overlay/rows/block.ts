/** Rows as typed columns, in blocks: a block that is full is handed on and never copied again. */
import type { ReadRow } from '../columns/read-row.ts'
import { buildGrid, type Grid } from './grid.ts'

/** Rows in a full block. Their number within it fits into 16 bits. */
export const BLOCK_ROWS = 65_536

/** What is kept of rows, 33 bytes each, and an index of 2 bytes each: see `bytesOf`. */
export interface Block {
  /** Number of the first row among all. */
  start: number
  count: number
  /** Degrees; 32 bits are good for half a metre. */
  lon: Float32Array<ArrayBuffer>
  lat: Float32Array<ArrayBuffer>
  /** For the graphics: x and y of each row in Web Mercator, the world 1 wide, from the origin, for which 32 bits are exact enough. */
  position: Float32Array<ArrayBuffer>
  /** The same for all blocks of a file: where its first row is. */
  origin: readonly [x: number, y: number]
  /** Days since 1970-01-01, inclusive. */
  first: Int32Array<ArrayBuffer>
  last: Int32Array<ArrayBuffer>
  /** Index of the kind's name. */
  kind: Uint16Array<ArrayBuffer>
  /** 0 exact, 1 near, 2 somewhere in an area. */
  precision: Uint8Array<ArrayBuffer>
  /** Byte of the file where the row begins. */
  offset: Uint32Array<ArrayBuffer>
  /** The number that points are sized by, where a column is chosen for it; 0 where the cell has none. */
  size?: Float32Array<ArrayBuffer>
  grid: Grid
}

/** Collects rows; every full block goes to `onBlock`, the last one with `finish`. `hasSize`: a column gives sizes. */
export function createBlockWriter(onBlock: (block: Block) => void, hasSize: boolean) {
  let start = 0
  let count = 0
  let columns = emptyColumns(hasSize)
  let origin: Block['origin'] | undefined
  function flush(): void {
    if (count === 0) return
    const isFull = count === BLOCK_ROWS
    const { size, ...others } = columns
    const lon = isFull ? others.lon : others.lon.slice(0, count)
    const lat = isFull ? others.lat : others.lat.slice(0, count)
    origin ??= [mercatorX(lon[0] ?? 0), mercatorY(lat[0] ?? 0)]
    onBlock({
      start,
      count,
      lon,
      lat,
      position: positionsOf(lon, lat, origin),
      origin,
      first: isFull ? others.first : others.first.slice(0, count),
      last: isFull ? others.last : others.last.slice(0, count),
      kind: isFull ? others.kind : others.kind.slice(0, count),
      precision: isFull ? others.precision : others.precision.slice(0, count),
      offset: isFull ? others.offset : others.offset.slice(0, count),
      ...(size && { size: isFull ? size : size.slice(0, count) }),
      grid: buildGrid(lon, lat),
    })
    start += count
    count = 0
    columns = emptyColumns(hasSize)
  }
  return {
    add({ lon, lat, first, last, size }: Omit<ReadRow, 'kind'>, kind: number, precision: number, offset: number): void {
      columns.lon[count] = lon
      columns.lat[count] = lat
      columns.first[count] = first
      columns.last[count] = last
      columns.kind[count] = kind
      columns.precision[count] = precision
      columns.offset[count] = offset
      if (columns.size) columns.size[count] = size
      count += 1
      if (count === BLOCK_ROWS) flush()
    },
    /** Rows so far. */
    count: () => start + count,
    finish: flush,
  }
}

/** All memory of a block that another thread can be given. */
export function buffersOf({
  lon,
  lat,
  position,
  first,
  last,
  kind,
  precision,
  offset,
  size,
  grid,
}: Block): ArrayBuffer[] {
  const columns = [lon, lat, position, first, last, kind, precision, offset, ...(size ? [size] : [])]
  return [...columns, grid.starts, grid.order].map(({ buffer }) => buffer as ArrayBuffer)
}

/** Bytes that a block takes. */
export function bytesOf(block: Block): number {
  return buffersOf(block).reduce((sum, { byteLength }) => sum + byteLength, 0)
}

/** The largest of the numbers that points are sized by; 0 without any. */
export function largestSize(blocks: readonly Block[]): number {
  let most = 0
  for (const { size = [] } of blocks) for (const one of size) if (one > most) most = one
  return most
}

/** The block that holds a row, and where in it; undefined for a number that no row has. */
export function findRow(blocks: readonly Block[], row: number): { block: Block; index: number } | undefined {
  const block = blocks[Math.floor(row / BLOCK_ROWS)]
  const index = row % BLOCK_ROWS
  return block && index < block.count ? { block, index } : undefined
}

function emptyColumns(hasSize: boolean) {
  return {
    lon: new Float32Array(BLOCK_ROWS),
    lat: new Float32Array(BLOCK_ROWS),
    first: new Int32Array(BLOCK_ROWS),
    last: new Int32Array(BLOCK_ROWS),
    kind: new Uint16Array(BLOCK_ROWS),
    precision: new Uint8Array(BLOCK_ROWS),
    offset: new Uint32Array(BLOCK_ROWS),
    size: hasSize ? new Float32Array(BLOCK_ROWS) : undefined,
  }
}

function positionsOf(lon: Float32Array, lat: Float32Array, [x, y]: Block['origin']): Float32Array<ArrayBuffer> {
  const position = new Float32Array(lon.length * 2)
  for (let row = 0; row < lon.length; row++) {
    position[row * 2] = mercatorX(lon[row] ?? 0) - x
    position[row * 2 + 1] = mercatorY(lat[row] ?? 0) - y
  }
  return position
}

function mercatorX(lon: number): number {
  return (180 + lon) / 360
}

/** Latitudes end where Web Mercator does. */
function mercatorY(lat: number): number {
  const limited = Math.max(-85.0511, Math.min(85.0511, lat))
  return (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (limited * Math.PI) / 360))) / 360
}
