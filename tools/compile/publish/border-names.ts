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

/**
 * How often names stand along a border at least, how far from it and how large they are, in kilometres, by zoom; whole
 * zooms, because the engine filters by those. Sizes are those of a long name where it is largest on the ground.
 */
const CLASSES = [
  { from_zoom: 8, to_zoom: 9, every: 30, aside: 2.6, length: 17, height: 2 },
  { from_zoom: 9, to_zoom: 10, every: 20, aside: 1.9, length: 12, height: 1.4 },
  { from_zoom: 10, to_zoom: 11, every: 10, aside: 1.1, length: 7, height: 0.8 },
  { from_zoom: 11, to_zoom: 12, every: 6, aside: 0.55, length: 3.6, height: 0.42 },
  { from_zoom: 12, to_zoom: 22, every: 4, aside: 0.28, length: 1.8, height: 0.21 },
] as const

const KM_PER_DEGREE = 111.195
/** Steeper than this a border's names are level, in degrees. */
const STEEP = 48
/** How much nearer a level name's edge stands, because its width leads away from the border. */
const LEVEL_SHARE = 0.55

/**
 * The points along all borders between countries of which at least one has an area in `countries`: each name only where
 * it lies as a whole in its own country and the other in the other, so that it crosses no border. Borders of exclaves have
 * no room for names.
 */
export function borderNames(borders: Borders, countries: Countries): FeatureCollection<Point, BorderName> {
  const isIn = (iso: string, at: Position) =>
    countries.features.some(({ properties, geometry }) => properties.iso === iso && contains(geometry, at))
  const isKnown = (iso: string) => countries.features.some(({ properties }) => properties.iso === iso)
  /** Outside the known countries nothing says in which a point lies, but that it lies in none of them does. */
  const liesIn = (iso: string, at: Position) =>
    isKnown(iso) ? isIn(iso, at) : !countries.features.some(({ geometry }) => contains(geometry, at))
  const legs = inBands(borders.features.flatMap(({ geometry }) => linesOf(geometry).flatMap(legsOf)))
  const features = borders.features.flatMap(({ properties: { between, exclave }, geometry }) => {
    const [one = '', other = ''] = between.split('-')
    if (exclave || !(isKnown(one) || isKnown(other))) return []
    const pairAt = ({ at, direction }: Spot, zooms: Zooms) => {
      const [left, right] = ([-1, 1] as const).map((side) => nameAt(at, direction, side, zooms))
      if (!left || !right || ![left, right].every((name) => isClear(name, zooms, legs))) return
      const isRight = ([leftIso = '', rightIso = '']: readonly string[]) =>
        liesIn(leftIso, left.geometry.coordinates) && liesIn(rightIso, right.geometry.coordinates)
      const sides = [
        [one, other],
        [other, one],
      ].find(isRight)
      return (
        sides && [left, right].map((name, i) => ({ ...name, properties: { iso: sides[i] ?? '', ...name.properties } }))
      )
    }
    return CLASSES.flatMap((zooms) => pairsAlong(linesOf(geometry), zooms.every, (spot) => pairAt(spot, zooms)))
  })
  return { type: 'FeatureCollection', features }
}

const linesOf = (geometry: LineString | MultiLineString): Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates

type Leg = readonly [from: Position, to: Position]

const legsOf = (line: readonly Position[]): Leg[] => line.slice(1).map((to, i) => [line[i] ?? to, to])

/** Numbers of the bands of a tenth of a degree of latitude between two. */
const bandsOf = (south: number, north: number): number[] =>
  Array.from({ length: Math.floor(10 * north) - Math.floor(10 * south) + 1 }, (_, i) => Math.floor(10 * south) + i)

/** Legs by the bands that they touch, so that only those near a name are looked at. */
function inBands(legs: readonly Leg[]): ReadonlyMap<number, Leg[]> {
  const bands = new Map<number, Leg[]>()
  for (const leg of legs) {
    const [a = 0, b = 0] = leg.map(([, lat]) => lat)
    for (const band of bandsOf(Math.min(a, b), Math.max(a, b))) bands.set(band, [...(bands.get(band) ?? []), leg])
  }
  return bands
}

type Zooms = (typeof CLASSES)[number]

/** A spot on a line, and the line's direction there: radians, counter-clockwise from the east. */
interface Spot {
  at: Position
  direction: number
}

/** What `pairAt` finds, at the first spot after every so many kilometres at which it finds something; the first after half of that. Parts of a border go on counting. */
function pairsAlong<T>(lines: readonly Position[][], everyKm: number, pairAt: (spot: Spot) => T[] | undefined): T[] {
  const found: T[] = []
  let run = everyKm / 2
  for (const line of lines)
    for (const [i, at] of line.entries()) {
      const before = line[i - 1]
      if (!before) continue
      run += distanceKm(before, at)
      if (run < everyKm) continue
      const reach = everyKm / 8
      const direction = directionOf(pointBefore(line, i, reach, -1), pointBefore(line, i, reach, 1))
      const pair = pairAt({ at, direction })
      if (!pair) continue
      run = 0
      found.push(...pair)
    }
  return found
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
  at: Position,
  direction: number,
  side: 1 | -1,
  { from_zoom, to_zoom, aside: km }: Zooms,
): Feature<Point, Omit<BorderName, 'iso'>> {
  const degrees = (-direction * 180) / Math.PI
  const readable = degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees
  const isSteep = Math.abs(readable) > STEEP
  const coordinates = aside(at, direction, side * km * (isSteep ? LEVEL_SHARE : 1))
  const isEast = (coordinates[0] ?? 0) > (at[0] ?? 0)
  return {
    type: 'Feature',
    properties: {
      angle: isSteep ? 0 : Math.round(readable),
      anchor: isSteep ? (isEast ? 'left' : 'right') : 'center',
      from_zoom,
      to_zoom,
    },
    geometry: { type: 'Point', coordinates: coordinates.map((n) => Math.round(n * 1e4) / 1e4) },
  }
}

/** Whether no border runs through a name. */
function isClear(
  { properties: { angle, anchor }, geometry }: ReturnType<typeof nameAt>,
  { length, height }: Zooms,
  borders: ReadonlyMap<number, readonly Leg[]>,
): boolean {
  const [lon = 0, lat = 0] = geometry.coordinates
  const kmPerDegree = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)
  const turn = (angle * Math.PI) / 180
  /** Kilometres along the name from its middle, and down. */
  const onName = ([toLon = 0, toLat = 0]: Position): [along: number, down: number] => {
    const [east, south] = [(toLon - lon) * kmPerDegree, (lat - toLat) * KM_PER_DEGREE]
    const along = east * Math.cos(turn) + south * Math.sin(turn)
    const middle = anchor === 'left' ? length / 2 : anchor === 'right' ? -length / 2 : 0
    return [along - middle, south * Math.cos(turn) - east * Math.sin(turn)]
  }
  const reach = (length + height) / KM_PER_DEGREE
  return !bandsOf(lat - reach, lat + reach).some((band) =>
    borders.get(band)?.some(([from, to]) => runsThrough(onName(from), onName(to), length / 2, height / 2)),
  )
}

/** Whether a leg runs through the box that reaches so far from the origin to each side (Liang-Barsky). */
function runsThrough(from: readonly [number, number], to: readonly [number, number], across: number, down: number) {
  let [enters, leaves] = [0, 1]
  for (const [axis, reach] of [
    [0, across],
    [1, down],
  ] as const) {
    const [start, run] = [from[axis], to[axis] - from[axis]]
    if (run === 0) {
      if (Math.abs(start) >= reach) return false
      continue
    }
    const [a, b] = [(-reach - start) / run, (reach - start) / run]
    enters = Math.max(enters, Math.min(a, b))
    leaves = Math.min(leaves, Math.max(a, b))
  }
  return enters < leaves
}
