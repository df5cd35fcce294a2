import { LngLatBounds, type Map as MapLibreMap } from 'maplibre-gl'
import { cameraRoom } from './camera-room.ts'

/**
 * What the free part of the map shows: the smallest bounds around its four corners. Longitudes go on from the centre's, beyond 180
 * degrees where the view reaches across that meridian.
 */
export function freeBounds(map: MapLibreMap): LngLatBounds {
  const { clientWidth, clientHeight } = map.getContainer()
  const { top, right, bottom, left } = cameraRoom(map.getContainer())
  const bounds = new LngLatBounds()
  const centre = map.getCenter().lng
  for (const x of [left, clientWidth - right])
    for (const y of [top, clientHeight - bottom]) {
      const { lng, lat } = map.unproject([x, y])
      bounds.extend([lng + 360 * Math.round((centre - lng) / 360), lat])
    }
  return bounds
}
