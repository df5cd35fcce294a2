import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jpeg from 'jpeg-js'

/** Marble's SRTM relief, zoom level 3: 16 by 8 grey JPEG tiles over the whole world, plate carree. */
const TILE_PIXELS = 675
const TILE_COLUMNS = 16
/** Pixels per degree of the source: 30, that is two arc minutes. */
export const PIXELS_PER_DEGREE = (TILE_PIXELS * TILE_COLUMNS) / 360

/**
 * Grey to metres. The source documents no scale; these pairs were read off at places of known height in the region
 * (the Caspian, Ganja, Yerevan, Lake Sevan, Elbrus and others) and serve for shading only, not for heights.
 */
const SCALE: readonly [grey: number, metres: number][] = [
  [0, -200],
  [87, -28],
  [110, 50],
  [135, 250],
  [150, 500],
  [168, 850],
  [178, 1100],
  [187, 1500],
  [196, 2000],
  [209, 3200],
  [226, 4800],
  [255, 9000],
]

/** Returns a reader of approximate heights (metres) by source column and row, counted from 180 W, 90 N. */
export function openElevation(folder: string): (column: number, row: number) => number {
  const tiles = new Map<string, Uint8Array>()
  const metres = Array.from({ length: 256 }, (_, grey) => toMetres(grey))
  return (column, row) => {
    const [tileColumn, tileRow] = [Math.floor(column / TILE_PIXELS), Math.floor(row / TILE_PIXELS)]
    const name = `${pad(tileRow)}/${pad(tileRow)}_${pad(tileColumn)}.jpg`
    const tile = tiles.get(name) ?? jpeg.decode(readFileSync(join(folder, name)), { useTArray: true }).data
    tiles.set(name, tile)
    const pixel = (row - tileRow * TILE_PIXELS) * TILE_PIXELS + column - tileColumn * TILE_PIXELS
    return metres[tile[pixel * 4] ?? 0] ?? 0
  }
}

const pad = (number: number) => String(number).padStart(6, '0')

function toMetres(grey: number): number {
  const above = SCALE.findIndex(([limit]) => limit >= grey)
  const [highGrey, high] = SCALE[above] ?? [255, 9000]
  const [lowGrey, low] = SCALE[Math.max(0, above - 1)] ?? [0, -200]
  return highGrey === lowGrey ? high : low + ((grey - lowGrey) / (highGrey - lowGrey)) * (high - low)
}
