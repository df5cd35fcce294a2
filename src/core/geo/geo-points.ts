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
