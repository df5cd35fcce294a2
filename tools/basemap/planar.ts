import type { Position } from 'geojson'

/** An open or closed run of [lon, lat] positions in degrees. */
export type Line = Position[]

const EARTH_RADIUS_KM = 6371.0088
const RADIANS = Math.PI / 180
const METRES_PER_DEGREE = EARTH_RADIUS_KM * RADIANS * 1000

/** Longitude of a position; throws on an empty one. */
export const x = (position: Position): number => position[0] ?? fail()
/** Latitude of a position; throws on an empty one. */
export const y = (position: Position): number => position[1] ?? fail()

function fail(): never {
  throw new Error('A position needs a longitude and a latitude.')
}

/** First and last position of a line; throws on an empty line. */
export function ends(line: Line): [Position, Position] {
  const first = line[0]
  const last = line.at(-1)
  if (!first || !last) throw new Error('A line needs at least one position.')
  return [first, last]
}

/** True if both positions are exactly the same. */
export const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

/** True if the line ends where it starts. */
export const isClosed = (line: Line): boolean => line.length > 3 && isSame(...ends(line))

/** Consecutive pairs of positions. */
export function segments(line: Line): [Position, Position][] {
  return line.slice(1).map((end, index) => [line[index] ?? end, end])
}

/** Distance in km on a local equirectangular plane: exact enough for the few km it is used for. */
export function distanceKm(a: Position, b: Position): number {
  const dx = (x(b) - x(a)) * Math.cos(((y(a) + y(b)) / 2) * RADIANS)
  return Math.hypot(dx, y(b) - y(a)) * RADIANS * EARTH_RADIUS_KM
}

/** Length of a line in km. */
export const lengthKm = (line: Line): number => segments(line).reduce((sum, [a, b]) => sum + distanceKm(a, b), 0)

/** Area of a triangle in square metres on a local equirectangular plane. */
export function triangleAreaM2(a: Position, b: Position, c: Position): number {
  const cross = (x(b) - x(a)) * (y(c) - y(a)) - (x(c) - x(a)) * (y(b) - y(a))
  return (Math.abs(cross) / 2) * METRES_PER_DEGREE ** 2 * Math.cos(y(b) * RADIANS)
}

/** Signed planar area of a closed ring in square degrees: positive when counter-clockwise. */
export function signedArea(ring: Line): number {
  return segments(ring).reduce((sum, [a, b]) => sum + x(a) * y(b) - x(b) * y(a), 0) / 2
}

/** Area of a closed ring in km2, by the latitude of its first position; good for shapes of a few degrees. */
export function areaKm2(ring: Line): number {
  const [first] = ends(ring)
  return Math.abs(signedArea(ring)) * (METRES_PER_DEGREE / 1000) ** 2 * Math.cos(y(first) * RADIANS)
}

/** Even-odd test against all rings together: holes and separate parts both come out right. */
export function isInside(point: Position, rings: Line[]): boolean {
  let inside = false
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const a = ring[index - 1] as Position
      const b = ring[index] as Position
      if (y(a) > y(point) === y(b) > y(point)) continue
      if (x(point) < x(a) + ((y(point) - y(a)) / (y(b) - y(a))) * (x(b) - x(a))) inside = !inside
    }
  }
  return inside
}

/** The nearest position on any of the lines, and its distance in km (Infinity if there are no lines). */
export function nearestOnLines(point: Position, lines: Line[]): { position: Position; km: number } {
  const stretch = Math.cos(y(point) * RADIANS)
  let best = { position: point, km: Number.POSITIVE_INFINITY }
  for (const line of lines) {
    for (const [a, b] of segments(line)) {
      const dx = (x(b) - x(a)) * stretch
      const dy = y(b) - y(a)
      const along = ((x(point) - x(a)) * stretch * dx + (y(point) - y(a)) * dy) / (dx * dx + dy * dy || 1)
      const share = Math.min(1, Math.max(0, along))
      const position = [x(a) + share * (x(b) - x(a)), y(a) + share * dy]
      const km = distanceKm(point, position)
      if (km < best.km) best = { position, km }
    }
  }
  return best
}
