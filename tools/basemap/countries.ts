import { readFileSync } from 'node:fs'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { closeSlivers } from './close-slivers.ts'
import { toPolygons } from './geojson.ts'
import { isInside, type Line } from './planar.ts'
import { FOCUS, FULL_DETAIL, isInBox } from './region.ts'
import { simplifyTopology } from './simplify.ts'

/** Country shapes that share their border lines; every shape has the property `iso`. */
export type CountryTopology = Topology<{ all: GeometryCollection<{ iso: string }> }>

/** A piece of one country enclosed by another, found by a position (degrees) inside it. */
interface Exclave {
  id: string
  owner: string
  host: string
  at: [number, number]
}

/** The exclaves the source has. It has no outline of Karki (AZ in AM, near 44.94 E, 39.79 N). */
export const EXCLAVES: readonly Exclave[] = [
  { id: 'artsvashen', owner: 'AM', host: 'AZ', at: [45.51556, 40.64611] },
  { id: 'barkhudarli-sofulu', owner: 'AZ', host: 'AM', at: [45.22528, 40.99333] },
  { id: 'yukhari-askipara', owner: 'AZ', host: 'AM', at: [45.02333, 41.06611] },
]

/** Countries with land in the region: the source's ISO 3166-1 alpha-3 code to alpha-2. */
const COUNTRIES = new Map([
  ['ARM', 'AM'],
  ['AZE', 'AZ'],
  ['GEO', 'GE'],
  ['IRN', 'IR'],
  ['KAZ', 'KZ'],
  ['RUS', 'RU'],
  ['TUR', 'TR'],
])

/** Bends below this size (square metres) are dropped from borders outside the full-detail sector. */
const BORDER_BEND_M2 = 18_000

/** Reads @geo-maps/countries-maritime-10m; returns simplified countries, exclaves cut out of their hosts. */
export function readCountries(path: string): CountryTopology {
  const source = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Polygon | MultiPolygon, { A3: string }>
  const features = source.features.flatMap(({ properties, geometry }) => {
    const iso = COUNTRIES.get(properties.A3)
    if (!iso) return []
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return [toPolygons(separateExclaves(iso, polygons), { iso })]
  })
  if (features.length !== COUNTRIES.size) throw new Error(`${path} lacks some of ${[...COUNTRIES.keys()].join(', ')}.`)
  features.sort((a, b) => ((a.properties.iso ?? '' < (b.properties.iso ?? '')) ? -1 : 1))
  const shared = closeSlivers<{ iso: string }>({ type: 'FeatureCollection', features })
  return simplifyTopology(shared, BORDER_BEND_M2, importance)
}

function importance(at: Position): number {
  if (isInBox(at, FULL_DETAIL)) return Number.POSITIVE_INFINITY
  return isInBox(at, FOCUS) ? 1 : 0.2
}

/**
 * The source lists each exclave as a polygon of both countries. The owner keeps it; the host gets a hole instead.
 */
function separateExclaves(iso: string, polygons: Line[][]): Line[][] {
  const hosted = EXCLAVES.filter(({ host }) => host === iso)
  const own = polygons.filter((rings) => !hosted.some(({ at }) => rings.length === 1 && isExclave(rings, at)))
  const holes = polygons.filter((rings) => !own.includes(rings)).flat()
  if (holes.length !== hosted.length) throw new Error(`The exclaves within ${iso} are not where they were.`)
  return own.map((rings) => [...rings, ...holes.filter(([start]) => start && isInside(start, rings))])
}

/** An exclave's outline has fewer than 200 vertices; the country around it, which also holds the point, has more. */
const isExclave = (rings: Line[], at: [number, number]) => (rings[0]?.length ?? 0) < 200 && isInside(at, rings)
