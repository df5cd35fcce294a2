import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { AtlasEvent } from '../core/atlas.ts'
import type { Place } from '../core/schema/reference-lists.ts'

/** Zoom at which a place of each kind is recognised, by the certainty of its position. */
const ZOOM: Record<Place['certainty'], number> = { exact: 7, approximate: 10, region: 5.5 }
/** Room for the popup above the place, in pixels, and at most as this share of the map's height. */
const POPUP_ROOM_PX = 220
const POPUP_ROOM_SHARE = 0.4

/**
 * Moves the camera once when another event is opened, to `place`. An address that names a map position keeps it for
 * the event it opens with. A place that was picked on the map is in view already, so the zoom stays.
 */
export function useFollowEvent(
  map: MapLibreMap | undefined,
  event: AtlasEvent | undefined,
  place: Place | undefined,
  isPicked: boolean,
): void {
  const hadPosition = useRef(window.location.hash.includes('map='))
  const followed = useRef<string>(undefined)
  useEffect(() => {
    if (!map || followed.current === event?.id) return
    const keepsPosition = followed.current === undefined && hadPosition.current
    followed.current = event?.id
    if (!event || !place?.position || keepsPosition) return
    hadPosition.current = false
    const zoom = isPicked ? map.getZoom() : Math.max(map.getZoom(), ZOOM[place.certainty])
    map.easeTo({
      center: place.position,
      zoom: Math.min(zoom, 12),
      padding: {
        top: Math.min(POPUP_ROOM_PX, map.getContainer().clientHeight * POPUP_ROOM_SHARE),
        bottom: 20,
        left: 20,
        right: 20,
      },
      duration: 600,
    })
  }, [map, event, place, isPicked])
}
