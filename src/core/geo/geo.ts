/** Geometry on WGS84 longitude and latitude. Turf is used here and in geo-points.ts only. */
import { area } from '@turf/area'
import { bbox } from '@turf/bbox'
import { booleanClockwise } from '@turf/boolean-clockwise'
import { circle } from '@turf/circle'
import { kinks } from '@turf/kinks'
import { coordAll } from '@turf/meta'
import type { Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson'

/** West, south, east, north in degrees. */
export type BBox = [west: number, south: number, east: number, north: number]

/** Smallest box around the positions, which must not be empty; boxes across the antimeridian are not considered. */
export function boundingBox(positions: readonly Position[]): BBox {
  const [west, south, east, north] = bbox({ type: 'MultiPoint', coordinates: [...positions] })
  return [west, south, east, north]
}

/** Area of a polygon in square kilometres, on a sphere (Turf). */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  return area(geometry) / 1e6
}

/** Outline of all within `km` of a centre, great circle, as a polygon of 64 corners (Turf). */
export function circleAround(centre: Position, km: number): Polygon {
  return circle(centre, km, { steps: 64 }).geometry
}

/** All rings of a polygon, exterior ones marked. */
export function ringsOf(geometry: Polygon | MultiPolygon): { ring: Position[]; exterior: boolean }[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap((rings) => rings.map((ring, i) => ({ ring, exterior: i === 0 })))
}

/** Whether a ring has the winding of RFC 7946: exterior rings counter-clockwise, holes clockwise. */
export function hasRightWinding(ring: Position[], exterior: boolean): boolean {
  return booleanClockwise(ring) !== exterior
}

/** Points where a line or polygon crosses itself. */
export function selfCrossings(geometry: LineString | Polygon | MultiPolygon): Position[] {
  return kinks(geometry).features.map((point) => point.geometry.coordinates)
}

/** All positions of a geometry, in order. */
export function positionsOf(geometry: Geometry): Position[] {
  return coordAll(geometry)
}
