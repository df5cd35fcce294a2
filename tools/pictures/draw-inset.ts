/** `npm run inset`: draws the land of the small map of places outside the view, from the base map's coarse world. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import { INSET, pointInInset } from '../../src/core/geo/inset-projection.ts'
import { GEODATA, PROJECT } from '../folders.ts'

/** Corners nearer than this to the one before, and rings smaller than this squared, are left out; in pixels. */
const MIN_PX = 2.4
/** How far beyond its edges the land is drawn, in pixels. */
const MARGIN_PX = 12

type Point = [x: number, y: number]

const { features }: FeatureCollection<MultiPolygon> = JSON.parse(
  await readFile(join(GEODATA, 'basemap', 'world-land.json'), 'utf8'),
)
const rings = features.flatMap(({ geometry }) => geometry.coordinates.flatMap(([outer]) => (outer ? [outer] : [])))
const path = rings
  .map((ring) => thinned(ring.map(([lon = 0, lat = 0]) => pointInInset([lon, Math.min(Math.max(lat, -60), 84)]))))
  .filter((ring) => ring.some(isNear) && areaOf(ring) > MIN_PX ** 2 * 2)
  .map((ring) => `M${ring.map(([x, y]) => `${clamp(x, INSET.width)} ${clamp(y, INSET.height)}`).join('L')}Z`)
  .join('')
await writeFile(join(PROJECT, 'src/map/elsewhere/inset-land.json'), `${JSON.stringify({ path }, null, 2)}\n`)
console.log(`inset-land.json: ${path.length} bytes`)

function thinned(ring: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= MIN_PX) kept.push(point)
  }
  return kept
}

function isNear([x, y]: Point): boolean {
  return x > -MARGIN_PX && y > -MARGIN_PX && x < INSET.width + MARGIN_PX && y < INSET.height + MARGIN_PX
}

/** The area that a ring encloses. */
function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0) / 2,
  )
}

/** Whole tenths, and nothing far outside. */
function clamp(value: number, size: number): number {
  return Math.round(Math.min(Math.max(value, -MARGIN_PX), size + MARGIN_PX) * 10) / 10
}
