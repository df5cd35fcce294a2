import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fadeAt, MAX_ZOOM, MIN_ZOOM, roundHeight, TILE } from '../../../tools/basemap/elevation-tiles.ts'
import { checkHeights } from '../../../tools/basemap/globe.ts'
import { fromTerrarium, toTerrarium } from '../../../tools/basemap/terrarium.ts'
import { GEODATA } from '../../../tools/folders.ts'
import { encodeRgb } from '../../../tools/pictures/png.ts'

const folder = join(GEODATA, 'basemap/elevation')

describe('heights as colours', () => {
  it('come back as they were, from the deepest sea to the highest peak', () => {
    fc.assert(
      fc.property(fc.integer({ min: -32_768, max: 32_767 }), (metres) => fromTerrarium(toTerrarium(metres)) === metres),
    )
  })

  it('use the colour that engines expect at the level of the sea', () => {
    expect(toTerrarium(0)).toEqual([128, 0, 0])
  })
})

describe('the fade towards the edge of the region', () => {
  it.each([
    ['well inside', 45, 40.5, 1],
    ['at the western edge', 38, 40.5, 0],
    ['at the northern edge', 45, 44, 0],
    ['outside', 37, 40, 0],
    ['half way', 38.4, 40.5, 0.5],
  ])('%s is %d, %d: %d', (_, lon, lat, share) => {
    expect(fadeAt(lon, lat)).toBeCloseTo(share, 6)
  })

  it('never rises on the way out', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 37, max: 45, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lon, step) => fadeAt(lon, 40.5) <= fadeAt(Math.min(45, lon + step), 40.5),
      ),
    )
  })
})

describe('rounding', () => {
  it('keeps flat ground within two metres and mountains within 32', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), (metres) => {
        expect(Math.abs(roundHeight(metres, 5) - metres)).toBeLessThanOrEqual(2)
        expect(Math.abs(roundHeight(metres, 900) - metres)).toBeLessThanOrEqual(32)
      }),
    )
  })
})

describe('known heights', () => {
  it('refuse a grid that has them elsewhere', () => {
    expect(() => checkHeights(() => 1000)).toThrow('The grid gives 1000 m at Lake Sevan, not 1900 m within 30 m.')
  })

  it('stand in the committed tiles, apart from rounding', () => {
    for (const [place, lon, lat, low, high] of [
      ['Yerevan', 44.5126, 40.1777, 900, 1100],
      ['Lake Sevan', 45.35, 40.35, 1860, 1920],
      ['Shusha', 46.748, 39.7585, 1200, 1500],
      ['Mount Ararat', 44.2983, 39.7022, 4700, 5200],
      ['Baku', 49.85, 40.4, 0, 120],
      ['the Caspian Sea', 50.7, 40, 0, 0],
    ] as const) {
      const metres = heightInTiles(lon, lat)
      expect(metres, place).toBeGreaterThanOrEqual(low)
      expect(metres, place).toBeLessThanOrEqual(high)
    }
  })
})

describe('the pyramid of tiles', () => {
  it('covers the region at each zoom, and no file lies beside it', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.png'))
    const expected = []
    for (let z = MIN_ZOOM; z <= MAX_ZOOM; z++) {
      const [left, top] = tileAt(38, 44, z)
      const [right, bottom] = tileAt(52, 37.5, z)
      for (let x = left; x <= right; x++)
        for (let y = top; y <= bottom; y++) expected.push(join(`${z}`, `${x}`, `${y}.png`))
    }
    expect(found.sort()).toEqual(expected.sort())
  })
})

describe('a PNG in colour', () => {
  it('decodes to the pixels that went in, whatever filter its rows have', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5 * 4 * 3, maxLength: 5 * 4 * 3 }), (colours) => {
        expect(decodeRgb(encodeRgb(5, 4, colours)).pixels).toEqual(colours)
      }),
    )
  })
})

function tileAt(lon: number, lat: number, z: number): [x: number, y: number] {
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2
  return [Math.floor(((lon + 180) / 360) * 2 ** z), Math.floor(y * 2 ** z)]
}

/** The height at a position in the closest committed tile. */
function heightInTiles(lon: number, lat: number): number {
  const [x, y] = tileAt(lon, lat, MAX_ZOOM)
  const [column, row] = tileAt(lon, lat, MAX_ZOOM + Math.log2(TILE)).map((pixel) => pixel % TILE) as [number, number]
  const { pixels, width } = decodeRgb(readFileSync(join(folder, `${MAX_ZOOM}/${x}/${y}.png`)))
  const at = (row * width + column) * 3
  return fromTerrarium([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0])
}

/** Undoes the row filters of the PNG specification (9.2) for 8-bit RGB with one IDAT chunk. */
function decodeRgb(png: Buffer): { width: number; pixels: Uint8Array } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)))
  const bytes = width * 3
  const pixels = new Uint8Array(bytes * height)
  for (let row = 0; row < height; row++) {
    const filter = rows[row * (bytes + 1)]
    for (let index = 0; index < bytes; index++) {
      const at = row * bytes + index
      const left = index < 3 ? 0 : (pixels[at - 3] ?? 0)
      const above = row === 0 ? 0 : (pixels[at - bytes] ?? 0)
      const corner = row === 0 || index < 3 ? 0 : (pixels[at - bytes - 3] ?? 0)
      const near = [left, above, corner].map((value) => Math.abs(left + above - corner - value))
      const paeth = [left, above, corner][near.indexOf(Math.min(...near))] ?? 0
      const guess = [0, left, above, (left + above) >> 1, paeth][filter ?? 0] ?? 0
      pixels[at] = (rows[row * (bytes + 1) + 1 + index] ?? 0) + guess
    }
  }
  return { width, pixels }
}
