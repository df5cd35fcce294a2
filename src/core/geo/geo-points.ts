/** Where points lie, on WGS84 longitude and latitude (Turf). Apart from geo.ts, because the map needs no more of it to start. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { distance } from '@turf/distance'
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'

/** Whether a position lies in an area; on its edge counts as inside. False for lines and points. Edges are straight in degrees. */
export function contains(geometry: Geometry, position: Position): boolean {
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  return isArea && booleanPointInPolygon(position, geometry)
}

/**
 * Length of the shortest way between two positions over a sphere of the earth's mean radius, 6,371.0088 km, by the
 * haversine formula. The earth is flattened, so this is up to 0.5 % off.
 */
export function distanceKm(a: Position, b: Position): number {
  return distance(a, b)
}

/** A geometry as lines: outlines of areas, and a point as a line of one position. Throws for a collection. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      throw new Error(`a ${geometry.type} has no lines`)
  }
}

/** Points tried along each side of an area's bounding box. */
const GRID = 16

/**
 * A point well inside an area, for its name: of a grid over it the one that is farthest from its edges, in degrees with
 * longitudes narrowed as at its middle. Undefined for an area that no point of the grid lies in.
 */
export function innermost(geometry: Polygon | MultiPolygon): [lon: number, lat: number] | undefined {
  const rings = linesOf(geometry)
  const [lons, lats] = [0, 1].map((axis) => rings.flat().map((position) => position[axis] ?? 0)) as [number[], number[]]
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)]
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const narrowed = ([lon = 0, lat = 0]: Position): Position => [lon * narrow, lat]
  let best: [number, number] | undefined
  let most = 0
  for (let i = 0; i < GRID * GRID; i += 1) {
    const lon = west + ((i % GRID) + 0.5) * ((east - west) / GRID)
    const lat = south + (Math.floor(i / GRID) + 0.5) * ((north - south) / GRID)
    if (!contains(geometry, [lon, lat])) continue
    const at: Position = [lon * narrow, lat]
    const toEdge = Math.min(
      ...rings.flatMap((ring) => ring.slice(1).map((to, k) => toLeg(at, narrowed(ring[k] ?? to), narrowed(to)))),
    )
    if (toEdge <= most) continue
    most = toEdge
    best = [lon, lat]
  }
  return best
}

/** Distance of a point from a leg of a line, on the plane. */
export function toLeg(
  [x = 0, y = 0]: Position,
  [fromX = 0, fromY = 0]: Position,
  [toX = 0, toY = 0]: Position,
): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const share = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)
  const along = Math.max(0, Math.min(1, share))
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy)
}
