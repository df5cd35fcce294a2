import { encodePng, type Swatch } from '../pictures/png.ts'
import { PIXELS_PER_DEGREE } from './elevation.ts'
import { type Line, segments, x, y } from './planar.ts'
import { REGION } from './region.ts'

/** Image width. The source has 420 columns over the region; more would cost bytes and show nothing new. */
const WIDTH = 420
/** Palette steps to each side of flat: 1 to 8 are shadow, 9 flat, 10 to 17 light; 0 is water. More are not seen at this opacity. */
const STEPS = 8
/** Opacity of the deepest shadow and the brightest light, 0 to 255; the map's layer lowers it further. */
const FULL_ALPHA = 200
/** How soon a slope comes near full shade. A source pixel spans 3.7 km, which flattens real slopes a great deal. */
const GAIN = 9
/** Over this many degrees the shading fades out towards the region's edge, so that no frame shows. */
const FADE_DEGREES = 0.8
/** Where the light comes from on the ground: the north-west, as is usual for maps. */
const LIGHT: readonly [east: number, north: number] = [-Math.SQRT1_2, Math.SQRT1_2]

/**
 * A hillshade of the region as a PNG: black where slopes face away from the light, white where they face it, opacity
 * by how much; flat ground and water are transparent. Rows follow the Mercator projection, so that an image placed by
 * its corners on a web map lies true. `elevation` reads source pixels; `land` and `lakes` are rings in degrees.
 */
export function drawRelief(elevation: (column: number, row: number) => number, land: Line[], lakes: Line[]): Buffer {
  const [west, south, east, north] = REGION
  const [top, bottom] = [toMercator(north), toMercator(south)]
  const height = Math.round((WIDTH * (top - bottom)) / (((east - west) * Math.PI) / 180))
  const pixels = new Uint8Array(WIDTH * height)
  const smooth = smoothed(elevation)
  for (let row = 0; row < height; row++) {
    const lat = fromMercator(top - ((row + 0.5) / height) * (top - bottom))
    const isLand = scanRow(land, lat, west, east)
    const isLake = scanRow(lakes, lat, west, east)
    for (let column = 0; column < WIDTH; column++) {
      if (!isLand[column] || isLake[column]) continue
      const lon = west + ((column + 0.5) / WIDTH) * (east - west)
      pixels[row * WIDTH + column] = 1 + STEPS + Math.round(shade(smooth, lon, lat) * fade(lon, lat) * STEPS)
    }
  }
  return encodePng(WIDTH, height, pixels, palette())
}

const toMercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
const fromMercator = (value: number) => (Math.atan(Math.exp(value)) * 360) / Math.PI - 90

function palette(): Swatch[] {
  const steps = Array.from({ length: 2 * STEPS + 1 }, (_, index) => index - STEPS)
  const swatches = steps.map((step): Swatch => {
    const grey = step < 0 ? 0 : 255
    return [grey, grey, grey, Math.round((Math.abs(step) / STEPS) * FULL_ALPHA)]
  })
  return [[0, 0, 0, 0], ...swatches]
}

/** Blurs by a 3 by 3 binomial kernel, which also evens out the source's JPEG blocks, and keeps the results. */
function smoothed(elevation: (column: number, row: number) => number): (column: number, row: number) => number {
  const kept = new Map<number, number>()
  const kernel = [1, 2, 1]
  return (column, row) => {
    const key = row * 20_000 + column
    const known = kept.get(key)
    if (known !== undefined) return known
    let sum = 0
    for (let dy = 0; dy < 3; dy++) {
      for (let dx = 0; dx < 3; dx++)
        sum += (kernel[dx] ?? 0) * (kernel[dy] ?? 0) * elevation(column + dx - 1, row + dy - 1)
    }
    kept.set(key, sum / 16)
    return sum / 16
  }
}

/**
 * Slope towards the light (north-west) from 0 to 1, away from it from 0 to -1; steep slopes level off softly instead
 * of clipping. Heights are cubic between source pixels.
 */
function shade(height: (column: number, row: number) => number, lon: number, lat: number): number {
  const at = (dx: number, dy: number) =>
    interpolate(height, (lon + 180) * PIXELS_PER_DEGREE - 0.5 + dx, (90 - lat) * PIXELS_PER_DEGREE - 0.5 + dy)
  const metresPerPixel = 111_195 / PIXELS_PER_DEGREE
  const slopeEast = (at(0.5, 0) - at(-0.5, 0)) / (metresPerPixel * Math.cos((lat * Math.PI) / 180))
  const slopeNorth = (at(0, -0.5) - at(0, 0.5)) / metresPerPixel
  return Math.tanh(-GAIN * (slopeEast * LIGHT[0] + slopeNorth * LIGHT[1]))
}

/** 1 well inside the region, falling to 0 at its edge. */
function fade(lon: number, lat: number): number {
  const [west, south, east, north] = REGION
  const fromEdge = Math.min(lon - west, east - lon, lat - south, north - lat) / FADE_DEGREES
  return Math.min(1, Math.max(0, fromEdge))
}

/** Catmull-Rom interpolation between source pixels. */
function interpolate(height: (column: number, row: number) => number, column: number, row: number): number {
  const [left, top] = [Math.floor(column), Math.floor(row)]
  const across = [-1, 0, 1, 2].map((dy) =>
    cubic(
      [-1, 0, 1, 2].map((dx) => height(left + dx, top + dy)),
      column - left,
    ),
  )
  return cubic(across, row - top)
}

function cubic([a = 0, b = 0, c = 0, d = 0]: number[], share: number): number {
  return b + (share / 2) * (c - a + share * (2 * a - 5 * b + 4 * c - d + share * (3 * (b - c) + d - a)))
}

/** Which pixels of a row at this latitude lie inside the rings (even-odd). */
function scanRow(rings: Line[], lat: number, west: number, east: number): boolean[] {
  const cuts = rings
    .flatMap(segments)
    .filter(([a, b]) => y(a) > lat !== y(b) > lat)
    .map(([a, b]) => x(a) + ((lat - y(a)) / (y(b) - y(a))) * (x(b) - x(a)))
    .sort((a, b) => a - b)
  let passed = 0
  return Array.from({ length: WIDTH }, (_, column) => {
    const lon = west + ((column + 0.5) / WIDTH) * (east - west)
    while (passed < cuts.length && (cuts[passed] ?? 0) <= lon) passed++
    return passed % 2 === 1
  })
}
