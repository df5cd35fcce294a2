import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { Place } from '../../core/schema/reference-lists.ts'

/** Zoom at which a place of each kind is recognised, by the certainty of its position. */
const ZOOM: Record<Place['certainty'], number> = { exact: 7, approximate: 10, region: 5.5 }
/** What the camera moves to when it is opened. */
export interface FollowTarget {
  /** Differs between any two things that can be opened. */
  key: string
  place: Place | undefined
}

/** Where popup.css puts the popup at the map's lower edge instead of above the place. */
const SMALL = '(width < 640px), (height < 500px)'
/** Room for the popup, in pixels, and at most as this share of the map's height. */
const POPUP_ROOM_PX = 320
const POPUP_ROOM_SHARE = 0.55

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
  const room = hasPopup ? Math.min(POPUP_ROOM_PX, map.getContainer().clientHeight * POPUP_ROOM_SHARE) : 20
  const isBelow = window.matchMedia(SMALL).matches
  const padding = {
    top: isBelow ? 20 : room,
    bottom: isBelow ? room : 20,
    left: 20,
    right: 20,
  }
  map.easeTo({ center: place.position, zoom: Math.min(zoom, 12), padding, duration: 600 })
}
