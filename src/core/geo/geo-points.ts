/** Where points lie, on WGS84 longitude and latitude (Turf). Apart from geo.ts, because the map needs no more of it to start. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { distance } from '@turf/distance'
import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Whether a position lies in a polygon; on its edge counts as inside. Edges are straight in degrees. */
export function contains(geometry: Polygon | MultiPolygon, position: Position): boolean {
  return booleanPointInPolygon(position, geometry)
}

/**
 * Length of the shortest way between two positions over a sphere of the earth's mean radius, 6,371.0088 km, by the
 * haversine formula. The earth is flattened, so this is up to 0.5 % off.
 */
export function distanceKm(a: Position, b: Position): number {
  return distance(a, b)
}

/** The point half way along a line of at least one position. */
export function middleOf(line: readonly Position[]): Position {
  const legs = line.slice(1).map((to, i) => ({ from: line[i] ?? to, to, km: distanceKm(line[i] ?? to, to) }))
  let left = legs.reduce((sum, { km }) => sum + km, 0) / 2
  for (const { from, to, km } of legs) {
    if (left <= km) {
      const share = km === 0 ? 0 : left / km
      return from.map((value, axis) => value + share * ((to[axis] ?? value) - value))
    }
    left -= km
  }
  return line.at(-1) ?? []
}
