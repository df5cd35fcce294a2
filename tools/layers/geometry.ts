/** Shapes in degrees longitude and latitude (WGS84): joining, cutting and tidying them. */
import { difference } from '@turf/difference'
import { featureCollection, lineString, multiPolygon, point, polygon } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import { nearestPointOnLine } from '@turf/nearest-point-on-line'
import { simplify } from '@turf/simplify'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { areaKm2, hasRightWinding } from '../../src/core/geo/geo.ts'

/** Longitude and latitude in degrees, WGS84. */
export type LonLat = [lon: number, lat: number]
export type Area = Feature<Polygon | MultiPolygon>

/** About 11 m, far below the error of every source used. */
const DECIMALS = 4
/** Parts and holes below this are left by overlaps of sources that do not fit exactly; the smallest real part is far larger. */
const SLIVER_KM2 = 5
/** Tolerance of Douglas-Peucker simplification in degrees, about 200 m; the error of the oblast and its line is about 3 km. */
const TOLERANCE = 0.002

/** Area inside a closed ring. */
export const areaOf = (ring: LonLat[]): Area => polygon([ring])
/** What is left of an area outside another; throws when nothing is. */
export const cut = (area: Area, away: Area): Area => present(difference(featureCollection([area, away])))
/** What two areas share; throws when they share nothing. */
export const clip = (area: Area, to: Area): Area => present(intersect(featureCollection([area, to])))
/** The area with fewer vertices; each stays where it was. */
export const simplified = (area: Area): Area => simplify(area, { tolerance: TOLERANCE, highQuality: true })

/** Point half way between two points, in degrees; meant for distances of a few kilometres. */
export const midpoint = (a: LonLat, b: LonLat): LonLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
/** Position to four decimals. */
export const rounded = ([lon, lat]: LonLat): LonLat => [round(lon), round(lat)]

/** Joins lines end to end, whatever their order and direction; throws when they do not form a single line. */
export function joinLines(lines: LonLat[][]): LonLat[] {
  const [first, ...rest] = lines
  let joined = first ?? []
  while (rest.length > 0) {
    const next = rest.findIndex((line) =>
      [line[0], line.at(-1)].some((end) => same(end, joined[0]) || same(end, joined.at(-1))),
    )
    if (next < 0) throw new Error('The lines do not meet end to end.')
    const [line = []] = rest.splice(next, 1)
    const forward = same(line[0], joined.at(-1)) || same(line.at(-1), joined[0]) ? line : line.toReversed()
    joined = same(forward[0], joined.at(-1)) ? [...joined, ...forward.slice(1)] : [...forward, ...joined.slice(1)]
  }
  return joined
}

/** Point of a line closest to a place. */
export function nearestOnLine(line: LonLat[], place: LonLat): LonLat {
  return nearestPointOnLine(lineString(line), point(place)).geometry.coordinates as LonLat
}

/** Stretch of a line between the points closest to two places, in the direction of the line. */
export function sliceLine(line: LonLat[], from: LonLat, to: LonLat): LonLat[] {
  const ends = [from, to].map((place) => nearestPointOnLine(lineString(line), point(place)))
  const [start, end] = ends.sort((a, b) => a.properties.totalDistance - b.properties.totalDistance)
  if (!start || !end) throw new Error('A slice needs two places.')
  const between = line.slice(start.properties.segmentIndex + 1, end.properties.segmentIndex + 1)
  return [start.geometry.coordinates as LonLat, ...between, end.geometry.coordinates as LonLat]
}

/** Rounds positions, leaves out slivers and winds rings as RFC 7946 asks, exteriors counter-clockwise. */
export function tidied({ geometry }: Area): Polygon | MultiPolygon {
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as LonLat[][][]
  const kept = polygons
    .map((rings) =>
      rings.map(roundedLine).filter((ring) => ring.length > 3 && areaKm2(areaOf(ring).geometry) > SLIVER_KM2),
    )
    .map((rings) => rings.map((ring, i) => (hasRightWinding(ring, i === 0) ? ring : ring.toReversed())))
    .filter((rings) => rings.length > 0)
  const [only = []] = kept
  return kept.length === 1 ? polygon(only).geometry : multiPolygon(kept).geometry
}

/** Rounds positions and leaves out those that then repeat the one before, and spikes that run out and back. */
export function roundedLine(line: LonLat[]): LonLat[] {
  const kept: LonLat[] = []
  for (const position of line.map(rounded)) {
    if (same(position, kept.at(-1))) continue
    if (same(position, kept.at(-2))) kept.pop()
    else kept.push(position)
  }
  return kept
}

function present(area: Area | null): Area {
  if (!area) throw new Error('Nothing is left of the area.')
  return area
}

function same(a: LonLat | undefined, b: LonLat | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1]
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS))
}
