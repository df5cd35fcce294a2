import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { Place } from '../../core/schema/reference-lists.ts'
import { cameraRoom } from './camera-room.ts'

/** Zoom at which a place of each kind is recognised, by the certainty of its position. */
const ZOOM: Record<Place['certainty'], number> = { exact: 7, approximate: 10, region: 5.5 }
/** What the camera moves to when it is opened. */
export interface FollowTarget {
  /** Differs between any two things that can be opened. */
  key: string
  place: Place | undefined
  /** Whether the place was picked on the map, so that it is in view already. */
  isPicked: boolean
  hasPopup: boolean
}

/** Room for the popup above its place, in pixels, and at most as this share of the map's height. */
const POPUP_ROOM_PX = 320
const POPUP_ROOM_SHARE = 0.4

/**
 * Moves the camera once when something else is opened, to its place. An address that names a map position keeps it for
 * what it opens with. A place that was picked on the map is in view already, so the zoom stays.
 */
export function useFollowOpened(map: MapLibreMap | undefined, target: FollowTarget | undefined): void {
  const followed = useRef(window.location.hash.includes('map=') ? target?.key : undefined)
  useEffect(() => {
    if (!map || followed.current === target?.key) return
    followed.current = target?.key
    if (target) moveTo(map, target)
  }, [map, target])
}

function moveTo(map: MapLibreMap, { place, isPicked, hasPopup }: FollowTarget): void {
  if (!place?.position) return
  const zoom = isPicked ? map.getZoom() : Math.max(map.getZoom(), ZOOM[place.certainty])
  const room = cameraRoom(map.getContainer())
  const popup = hasPopup ? Math.min(POPUP_ROOM_PX, map.getContainer().clientHeight * POPUP_ROOM_SHARE) : 0
  // The popup stands above its place: the place moves down by half of it.
  map.easeTo({ center: place.position, zoom: Math.min(zoom, 12), padding: room, offset: [0, popup / 2], duration: 600 })
}
