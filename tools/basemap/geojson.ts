import type { Feature, Geometry, Position } from 'geojson'
import { isSame, type Line, signedArea } from './planar.ts'

/** Properties as they are written: snake_case keys, in the order given. */
export type Properties = Record<string, string | number | boolean>

/** Builds a feature. */
export function toFeature<G extends Geometry>(geometry: G, properties: Properties = {}): Feature<G, Properties> {
  return { type: 'Feature', properties, geometry }
}

/** A feature of one or more lines. */
export const toLines = (lines: Line[], properties: Properties = {}) =>
  toFeature({ type: 'MultiLineString', coordinates: lines }, properties)

/** A feature of one or more polygons. */
export const toPolygons = (polygons: Line[][], properties: Properties = {}) =>
  toFeature({ type: 'MultiPolygon', coordinates: polygons }, properties)

/** Rounds to a number of decimals and drops positions that become equal to the one before. */
export function roundLine(line: Line, decimals: number): Line {
  const rounded = line.map((position) => roundPosition(position, decimals))
  return rounded.filter((position, index) => index === 0 || !isSame(position, rounded[index - 1] ?? []))
}

/** Rounds both numbers; minus zero becomes zero. */
export function roundPosition(position: Position, decimals: number): Position {
  return position.map((value) => Number(value.toFixed(decimals)) + 0)
}

/**
 * Rounds polygons, winds them as RFC 7946 asks (outer rings counter-clockwise, holes clockwise) and drops rings
 * that the rounding has flattened.
 */
export function roundPolygons(polygons: Line[][], decimals: number): Line[][] {
  return polygons
    .map((rings) => rings.map((ring, index) => wind(roundLine(ring, decimals), index === 0)).filter(isRing))
    .filter((rings) => rings.length > 0)
}

const isRing = (ring: Line) => ring.length >= 4 && signedArea(ring) !== 0

function wind(ring: Line, counterClockwise: boolean): Line {
  return signedArea(ring) > 0 === counterClockwise ? ring : ring.toReversed()
}

/** The file's text: a FeatureCollection with one feature per line, so that a change shows in a diff. */
export function formatFeatures(features: Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}

/** Number of positions in a geometry. */
export function countVertices(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.reduce((n, part) => n + countVertices(part), 0)
  return geometry.type === 'Point' ? 1 : countPositions(geometry.coordinates)
}

function countPositions(coordinates: Position | Position[] | Position[][] | Position[][][]): number {
  if (typeof coordinates[0] === 'number') return 1
  return (coordinates as Position[]).reduce((sum, part) => sum + countPositions(part as never), 0)
}
