/** Where the names of countries stand on both sides of their borders, for zooms at which a country has no middle. */
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson'
import { contains, distanceKm } from '../../../src/core/geo/geo-points.ts'

type Borders = FeatureCollection<LineString | MultiLineString, { between: string; exclave?: string }>
type Countries = FeatureCollection<Polygon | MultiPolygon, { iso: string }>

interface BorderName {
  /** ISO 3166-1 alpha-2 */
  iso: string
  /** Degrees clockwise by which the name is turned; 0 along a steep border, beside which it stays level. */
  angle: number
  /** The side of the name that is at the point. */
  anchor: 'center' | 'left' | 'right'
  from_zoom: number
  to_zoom: number
}

/** How often names stand along a border, and how far from it, in kilometres, by zoom; whole zooms, because the engine filters by those. */
const CLASSES = [
  { from_zoom: 8, to_zoom: 11, every: 30, aside: 2.6 },
  { from_zoom: 11, to_zoom: 12, every: 15, aside: 0.85 },
  { from_zoom: 12, to_zoom: 22, every: 9, aside: 0.28 },
] as const

const KM_PER_DEGREE = 111.195
/** Steeper than this a border's names are level, in degrees. */
const STEEP = 48
/** How much nearer a level name's edge stands, because its width leads away from the border. */
const LEVEL_SHARE = 0.55

/**
 * The points along all borders between countries of which at least one has an area in `countries`: each name only where
 * it lies in its own country and the other in the other. Borders of exclaves have no room for names.
 */
export function borderNames(borders: Borders, countries: Countries): FeatureCollection<Point, BorderName> {
  const isIn = (iso: string, at: Position) =>
    countries.features.some(({ properties, geometry }) => properties.iso === iso && contains(geometry, at))
  const isKnown = (iso: string) => countries.features.some(({ properties }) => properties.iso === iso)
  /** Outside the known countries nothing says in which a point lies, but that it lies in none of them does. */
  const liesIn = (iso: string, at: Position) =>
    isKnown(iso) ? isIn(iso, at) : !countries.features.some(({ geometry }) => contains(geometry, at))
  const features = borders.features.flatMap(({ properties: { between, exclave }, geometry }) => {
    const [one = '', other = ''] = between.split('-')
    if (exclave || !(isKnown(one) || isKnown(other))) return []
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
    return CLASSES.flatMap((zooms) =>
      spotsOn(lines, zooms.every).flatMap(({ at, direction }) => {
        const named = (leftIso: string, rightIso: string) =>
          [nameAt(leftIso, at, direction, -1, zooms), nameAt(rightIso, at, direction, 1, zooms)] as const
        const isRight = ([left, right]: ReturnType<typeof named>) =>
          [left, right].every(({ properties, geometry }) => liesIn(properties.iso, geometry.coordinates))
        return [named(one, other), named(other, one)].find(isRight) ?? []
      }),
    )
  })
  return { type: 'FeatureCollection', features }
}

/** A spot on a line, and the line's direction there: radians, counter-clockwise from the east. */
interface Spot {
  at: Position
  direction: number
}

/** Spots every so many kilometres; the first after half of that. Parts of a border go on counting. */
function spotsOn(lines: readonly Position[][], everyKm: number): Spot[] {
  const spots: Spot[] = []
  let run = everyKm / 2
  for (const line of lines)
    for (const [i, at] of line.entries()) {
      const before = line[i - 1]
      if (!before) continue
      run += distanceKm(before, at)
      if (run < everyKm) continue
      run = 0
      const reach = everyKm / 8
      spots.push({ at, direction: directionOf(pointBefore(line, i, reach, -1), pointBefore(line, i, reach, 1)) })
    }
  return spots
}

/** The vertex at least so many kilometres along the line from a vertex, or its end. */
function pointBefore(line: readonly Position[], from: number, km: number, step: 1 | -1): Position {
  let run = 0
  let i = from
  while (run < km && line[i + step]) {
    run += distanceKm(line[i] ?? [], line[i + step] ?? [])
    i += step
  }
  return line[i] ?? [0, 0]
}

function directionOf([fromLon = 0, fromLat = 0]: Position, [toLon = 0, toLat = 0]: Position): number {
  return Math.atan2(toLat - fromLat, (toLon - fromLon) * Math.cos((fromLat * Math.PI) / 180))
}

/** The point so many kilometres to the right of the direction; to the left with a negative number. */
function aside([lon = 0, lat = 0]: Position, direction: number, km: number): Position {
  const [east, north] = [Math.sin(direction) * km, -Math.cos(direction) * km]
  return [lon + east / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)), lat + north / KM_PER_DEGREE]
}

function nameAt(
  iso: string,
  at: Position,
  direction: number,
  side: 1 | -1,
  { from_zoom, to_zoom, aside: km }: (typeof CLASSES)[number],
): Feature<Point, BorderName> {
  const degrees = (-direction * 180) / Math.PI
  const readable = degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees
  const isSteep = Math.abs(readable) > STEEP
  const coordinates = aside(at, direction, side * km * (isSteep ? LEVEL_SHARE : 1))
  const isEast = (coordinates[0] ?? 0) > (at[0] ?? 0)
  return {
    type: 'Feature',
    properties: {
      iso,
      angle: isSteep ? 0 : Math.round(readable),
      anchor: isSteep ? (isEast ? 'left' : 'right') : 'center',
      from_zoom,
      to_zoom,
    },
    geometry: { type: 'Point', coordinates: coordinates.map((n) => Math.round(n * 1e4) / 1e4) },
  }
}
