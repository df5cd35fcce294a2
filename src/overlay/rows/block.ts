/** Rows as typed columns, in blocks: a block that is full is handed on and never copied again. */
import { buildGrid, type Grid } from './grid.ts'

/** Rows in a full block. Their number within it fits into 16 bits. */
export const BLOCK_ROWS = 65_536

/** What is kept of rows, 25 bytes each, and an index of 2 bytes each: see `bytesOf`. */
export interface Block {
  /** Number of the first row among all. */
  start: number
  count: number
  /** Degrees; 32 bits are good for half a metre. */
  lon: Float32Array
  lat: Float32Array
  /** Days since 1970-01-01, inclusive. */
  first: Int32Array
  last: Int32Array
  /** Index of the kind's name. */
  kind: Uint16Array
  /** 0 exact, 1 near, 2 somewhere in an area. */
  precision: Uint8Array
  /** Byte of the file where the row begins. */
  offset: Uint32Array
  grid: Grid
}

export type RowValues = Record<'lon' | 'lat' | 'first' | 'last' | 'kind' | 'precision' | 'offset', number>

type Columns = Omit<Block, 'start' | 'count' | 'grid'>

function emptyColumns(): Columns {
  return {
    lon: new Float32Array(BLOCK_ROWS),
    lat: new Float32Array(BLOCK_ROWS),
    first: new Int32Array(BLOCK_ROWS),
    last: new Int32Array(BLOCK_ROWS),
    kind: new Uint16Array(BLOCK_ROWS),
    precision: new Uint8Array(BLOCK_ROWS),
    offset: new Uint32Array(BLOCK_ROWS),
  }
}

/** Collects rows; every full block goes to `onBlock`, the last one with `finish`. */
export function createBlockWriter(onBlock: (block: Block) => void) {
  let start = 0
  let count = 0
  let columns = emptyColumns()
  function flush(): void {
    if (count === 0) return
    const { lon, lat, first, last, kind, precision, offset } = columns
    const cut = <T extends Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array>(column: T) =>
      (count === BLOCK_ROWS ? column : column.slice(0, count)) as T
    const [lons, lats] = [cut(lon), cut(lat)]
    onBlock({
      start,
      count,
      lon: lons,
      lat: lats,
      first: cut(first),
      last: cut(last),
      kind: cut(kind),
      precision: cut(precision),
      offset: cut(offset),
      grid: buildGrid(lons, lats),
    })
    start += count
    count = 0
    columns = emptyColumns()
  }
  return {
    add(row: RowValues): void {
      columns.lon[count] = row.lon
      columns.lat[count] = row.lat
      columns.first[count] = row.first
      columns.last[count] = row.last
      columns.kind[count] = row.kind
      columns.precision[count] = row.precision
      columns.offset[count] = row.offset
      count += 1
      if (count === BLOCK_ROWS) flush()
    },
    /** Rows so far. */
    count: () => start + count,
    finish: flush,
  }
}

/** All memory of a block that another thread can be given. */
export function buffersOf({ lon, lat, first, last, kind, precision, offset, grid }: Block): ArrayBuffer[] {
  return [lon, lat, first, last, kind, precision, offset, grid.starts, grid.order].map(
    ({ buffer }) => buffer as ArrayBuffer,
  )
}

/** Bytes that a block takes. */
export function bytesOf(block: Block): number {
  return buffersOf(block).reduce((sum, { byteLength }) => sum + byteLength, 0)
}

/** The block that holds a row, and where in it; undefined for a number that no row has. */
export function findRow(blocks: readonly Block[], row: number): { block: Block; index: number } | undefined {
  const block = blocks[Math.floor(row / BLOCK_ROWS)]
  const index = row % BLOCK_ROWS
  return block && index < block.count ? { block, index } : undefined
}
