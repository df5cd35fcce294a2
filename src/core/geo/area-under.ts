/** Which of several areas lies under points of the screen, when many are asked for. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { ringsOf } from './geo.ts'
import { type Pixel, positionOfPixel } from './mercator.ts'

/** An area with a name of its own; degrees, WGS84. */
export interface NamedArea {
  id: string
  geometry: Polygon | MultiPolygon
}

/** Points are told apart by rows of so many pixels. */
const ROW_PX = 2

/**
 * A function that gives the id of the area under a pixel of a zoom level, of several the first; undefined where there is
 * none. It remembers where the areas' edges cross each row of the screen, so that one point costs no pass over them.
 */
export function areaUnder(areas: readonly NamedArea[], zoom: number): (pixel: Pixel) => string | undefined {
  const parts = areas.map(({ id, geometry }) => ({ id, rings: ringsOf(geometry).map(({ ring }) => ring) }))
  const rows = new Map<number, { id: string; longitudes: number[] }[]>()
  const rowAt = (y: number) => {
    const key = Math.round(y / ROW_PX)
    const known = rows.get(key)
    if (known) return known
    const [, lat] = positionOfPixel([0, key * ROW_PX], zoom)
    const row = parts.map(({ id, rings }) => ({ id, longitudes: rings.flatMap((ring) => longitudesAt(ring, lat)) }))
    rows.set(key, row)
    return row
  }
  return ([x, y]) => {
    const [lon] = positionOfPixel([x, y], zoom)
    // A point is inside when an odd number of edges lies to one side of it.
    return rowAt(y).find(({ longitudes }) => longitudes.filter((edge) => edge < lon).length % 2 === 1)?.id
  }
}

/** Where a closed ring crosses a latitude, in degrees. */
export function longitudesAt(ring: readonly Position[], latitude: number): number[] {
  return ring.slice(1).flatMap(([toLon = 0, toLat = 0], i) => {
    const [fromLon = 0, fromLat = 0] = ring[i] ?? []
    if (fromLat > latitude === toLat > latitude) return []
    return [fromLon + ((toLon - fromLon) * (latitude - fromLat)) / (toLat - fromLat)]
  })
}
