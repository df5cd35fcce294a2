/** An index of the positions of a block: a grid of cells over its bounding box, rows sorted by cell (counting sort). */

const SIDE = 64

export interface Grid {
  west: number
  south: number
  /** Degrees of a cell. */
  cellLon: number
  cellLat: number
  /** For each cell where its rows begin in `order`; one more at the end. */
  starts: Uint32Array
  /** Rows by cell. */
  order: Uint16Array
}

/** Builds the index of at most 65,536 positions, in degrees. */
export function buildGrid(lon: Float32Array, lat: Float32Array): Grid {
  const [west, east] = rangeOf(lon)
  const [south, north] = rangeOf(lat)
  const grid: Grid = {
    west,
    south,
    cellLon: (east - west) / SIDE || 1,
    cellLat: (north - south) / SIDE || 1,
    starts: new Uint32Array(SIDE * SIDE + 1),
    order: new Uint16Array(lon.length),
  }
  const cellOf = (row: number) =>
    cellAt(lat[row] ?? 0, south, grid.cellLat) * SIDE + cellAt(lon[row] ?? 0, west, grid.cellLon)
  const { starts, order } = grid
  for (let row = 0; row < lon.length; row++) {
    const next = cellOf(row) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let cell = 1; cell < starts.length; cell++) starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0)
  const free = starts.slice()
  for (let row = 0; row < lon.length; row++) {
    const cell = cellOf(row)
    const at = free[cell] ?? 0
    order[at] = row
    free[cell] = at + 1
  }
  return grid
}

export interface Box {
  west: number
  south: number
  east: number
  north: number
}

interface Positions {
  lon: Float32Array
  lat: Float32Array
  grid: Grid
}

/** Calls `visit` with every row in the box, and looks only at the cells that touch it. A box does not cross the antimeridian. */
export function visitRows({ lon, lat, grid }: Positions, box: Box, visit: (row: number) => void): void {
  const { west, south, cellLon, cellLat, starts, order } = grid
  if (box.east < west || box.north < south) return
  const [fromX, toX] = [cellAt(box.west, west, cellLon), cellAt(box.east, west, cellLon)]
  const [fromY, toY] = [cellAt(box.south, south, cellLat), cellAt(box.north, south, cellLat)]
  for (let y = fromY; y <= toY; y++)
    for (let at = starts[y * SIDE + fromX] ?? 0; at < (starts[y * SIDE + toX + 1] ?? 0); at++) {
      const row = order[at] ?? 0
      const [x, north] = [lon[row] ?? 0, lat[row] ?? 0]
      if (x >= box.west && x <= box.east && north >= box.south && north <= box.north) visit(row)
    }
}

/** The column or row of cells, within the grid. */
function cellAt(value: number, from: number, size: number): number {
  return Math.max(0, Math.min(SIDE - 1, Math.floor((value - from) / size)))
}

function rangeOf(values: Float32Array): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}
