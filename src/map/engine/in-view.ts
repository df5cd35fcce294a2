/** What the map shows of the earth, and where. */
import { LngLat, LngLatBounds, type Map as MapLibreMap, type Point } from 'maplibre-gl'
import type { Pixel } from '../../core/geo/mercator.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import type { Box } from '../../core/placement/screen-box.ts'
import { cameraRoom } from './camera-room.ts'

/** Points looked at along each side of the free part: on a globe its corners may lie beside it. */
const SHARES = Array.from({ length: 9 }, (_, i) => i / 8)

/**
 * What the free part of the map shows: the smallest bounds around the places in it. Longitudes go on from the centre's, beyond
 * 180 degrees where the view reaches across that meridian.
 */
export function freeBounds(map: MapLibreMap): LngLatBounds {
  const { left, top, right, bottom } = freeBox(map)
  const bounds = new LngLatBounds(map.getCenter(), map.getCenter())
  for (const across of SHARES)
    for (const down of SHARES) {
      const place = placeAt(map, [left + across * (right - left), top + down * (bottom - top)])
      if (place) bounds.extend(nearestCopy(map, [place.lng, place.lat]))
    }
  return bounds
}

/** The free part of the map in its box; pixels. */
export function freeBox(map: MapLibreMap): Box {
  const { clientWidth, clientHeight } = map.getContainer()
  const { top, right, bottom, left } = cameraRoom(map.getContainer())
  return { left, top, right: clientWidth - right, bottom: clientHeight - bottom }
}

/** Whether a place, in degrees, is seen within a part of the map's box: of a globe only one side is. */
export function isSeenIn({ left, top, right, bottom }: Box, map: MapLibreMap, position: LonLat): boolean {
  const place = nearestCopy(map, position)
  const point = map.project(place)
  const isInBox = point.x >= left && point.x <= right && point.y >= top && point.y <= bottom
  return isInBox && !isBehindGlobe(map, place, point)
}

/** Of the worlds side by side, the copy of a place, in degrees, that is nearest to the middle of the map. */
export function nearestCopy(map: MapLibreMap, [lon, lat]: LonLat): LngLat {
  return new LngLat(lon + 360 * Math.round((map.getCenter().lng - lon) / 360), lat)
}

/** Far more than what is lost between a place and its point of the view. */
const NOWHERE_NEAR_M = 100_000

/** Whether a place lies on the far side, where another place stands at its point of the view. */
export function isBehindGlobe(map: MapLibreMap, place: LngLat, point: Point): boolean {
  return map.unproject(point).distanceTo(place) > NOWHERE_NEAR_M
}

/** The place at a point of the map's box, in pixels; undefined beside the globe. */
export function placeAt(map: MapLibreMap, [left, top]: Pixel): LngLat | undefined {
  const place = map.unproject([left, top])
  const { x, y } = map.project(place)
  return Math.hypot(x - left, y - top) < 1 ? place : undefined
}
