import { encodeRgb } from '../pictures/png.ts'
import type { Heights } from './globe.ts'
import { type Box, REGION } from './region.ts'
import { toTerrarium } from './terrarium.ts'

/** Pixels along a tile's side. */
export const TILE = 512
export const MIN_ZOOM = 3
/** At this zoom a pixel spans 0.47 km at 40 N, half a cell of the source: closer tiles would show nothing more. */
export const MAX_ZOOM = 7
/**
 * Heights are rounded to so many metres where the eight pixels around span less than so many: fine on flat ground, where
 * a step would show as an edge, and coarse in the mountains, where none is seen. That halves the bytes.
 */
const STEPS: readonly { spanBelow: number; step: number }[] = [
  { spanBelow: 15, step: 4 },
  { spanBelow: 40, step: 8 },
  { spanBelow: 80, step: 16 },
  { spanBelow: 160, step: 32 },
  { spanBelow: Number.POSITIVE_INFINITY, step: 64 },
]
/** Over this many degrees the ground sinks to 0 towards the region's edge, so that no frame shows. */
const FADE_DEGREES = 0.8

/** A tile of the web map grid (EPSG:3857). */
interface Tile {
  z: number
  x: number
  y: number
}

/** Heights on a grid of tiles: whole tiles from the north-west one on, row by row, metres. */
interface Mosaic {
  from: Tile
  columns: number
  rows: number
  metres: Float32Array
}

/**
 * Terrarium PNG tiles of the region, all zooms from {@link MIN_ZOOM} to {@link MAX_ZOOM}. Each pixel of a zoom is the
 * mean of the four below it. Heights sink to 0 at the region's edge and are 0 outside it.
 */
export function drawElevationTiles(heights: Heights): { tile: Tile; png: Buffer }[] {
  let mosaic = sample((lon, lat) => heights(lon, lat) * fadeAt(lon, lat), MAX_ZOOM)
  const tiles = cut(mosaic)
  while (mosaic.from.z > MIN_ZOOM) {
    mosaic = halve(mosaic)
    tiles.unshift(...cut(mosaic))
  }
  return tiles
}

/** 1 well inside the region, falling smoothly to 0 at its edge and 0 outside. */
export function fadeAt(lon: number, lat: number, [west, south, east, north]: Box = REGION): number {
  const share = Math.min(1, Math.max(0, Math.min(lon - west, east - lon, lat - south, north - lat) / FADE_DEGREES))
  return share * share * (3 - 2 * share)
}

/** A height rounded as coarsely as the span of heights around it (both metres) allows. */
export function roundHeight(metres: number, span: number): number {
  const step = STEPS.find(({ spanBelow }) => span < spanBelow)?.step ?? 1
  return Math.round(metres / step) * step
}

/** Tiles of a zoom that the region touches, as first tile and counts. */
function cover(z: number, [west, south, east, north]: Box = REGION): Omit<Mosaic, 'metres'> {
  const [left, right] = [west, east].map((lon) => ((lon + 180) / 360) * 2 ** z) as [number, number]
  const [top, bottom] = [north, south].map((lat) => mercatorY(lat) * 2 ** z) as [number, number]
  const from = { z, x: Math.floor(left), y: Math.floor(top) }
  return { from, columns: Math.ceil(right) - from.x, rows: Math.ceil(bottom) - from.y }
}

function sample(heights: Heights, z: number): Mosaic {
  const { from, columns, rows } = cover(z)
  const [width, height, world] = [columns * TILE, rows * TILE, TILE * 2 ** z]
  const metres = new Float32Array(width * height)
  for (let row = 0; row < height; row++) {
    const lat = latitudeAt((from.y * TILE + row + 0.5) / world)
    for (let column = 0; column < width; column++) {
      const lon = ((from.x * TILE + column + 0.5) / world) * 360 - 180
      if (fadeAt(lon, lat) > 0) metres[row * width + column] = heights(lon, lat)
    }
  }
  return { from, columns, rows, metres }
}

/** The mosaic of the next lower zoom. */
function halve(fine: Mosaic): Mosaic {
  const { from, columns, rows } = cover(fine.from.z - 1)
  const metres = new Float32Array(columns * rows * TILE * TILE)
  const [left, top] = [from.x * 2 - fine.from.x, from.y * 2 - fine.from.y].map((tiles) => tiles * TILE) as [
    number,
    number,
  ]
  const [fineWidth, fineHeight] = [fine.columns * TILE, fine.rows * TILE]
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column >= fineWidth || row >= fineHeight ? 0 : (fine.metres[row * fineWidth + column] ?? 0)
  const width = columns * TILE
  for (let row = 0; row < rows * TILE; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = [left + column * 2, top + row * 2]
      metres[row * width + column] = (at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1)) / 4
    }
  }
  return { from, columns, rows, metres }
}

function cut(mosaic: Mosaic): { tile: Tile; png: Buffer }[] {
  const { from, columns, rows } = mosaic
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const colours = new Uint8Array(TILE * TILE * 3)
    for (let y = 0; y < TILE; y++) {
      for (let x = 0; x < TILE; x++) {
        const height = roundHeight(...heightAndSpan(mosaic, column * TILE + x, row * TILE + y))
        colours.set(toTerrarium(height), (y * TILE + x) * 3)
      }
    }
    return { tile: { z: from.z, x: from.x + column, y: from.y + row }, png: encodeRgb(TILE, TILE, colours) }
  })
}

/** The height at a pixel, and between which heights the pixels around it span. */
function heightAndSpan({ columns, rows, metres }: Mosaic, column: number, row: number): [metres: number, span: number] {
  const width = columns * TILE
  const height = metres[row * width + column] ?? 0
  let [low, high] = [height, height]
  for (let y = Math.max(0, row - 1); y <= Math.min(rows * TILE - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x++) {
      const near = metres[y * width + x] ?? 0
      if (near < low) low = near
      if (near > high) high = near
    }
  }
  return [height, high - low]
}

/** Web map row of a latitude, 0 at the north end of the map to 1 at the south end. */
function mercatorY(lat: number): number {
  return (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2
}

/** Inverse of {@link mercatorY}. */
function latitudeAt(row: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * row))) * 180) / Math.PI
}
