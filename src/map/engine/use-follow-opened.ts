import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import type { Place } from '../../core/schema/reference-lists.ts'
import { cameraRoom } from './camera-room.ts'

/** Zoom at which a place of each kind is recognised, by the certainty of its position. */
const ZOOM: Record<Place['certainty'], number> = { exact: 7, approximate: 10, region: 5.5 }
/** Nearer than this the base map has no more to show. */
const NEAREST_ZOOM = 12

/** Around several places, in pixels. */
const AROUND_PX = 60

/** What the camera moves to when it is opened. */
export interface FollowTarget {
  /** Differs between any two things that can be opened. */
  key: string
  places: readonly Place[]
}

/**
 * Moves the camera once when something else is opened, to its places. An address that names a map position keeps it for
 * what it opens with.
 */
export function useFollowOpened(map: MapLibreMap | undefined, target: FollowTarget | undefined): void {
  const followed = useRef(window.location.hash.includes('map=') ? target?.key : undefined)
  useEffect(() => {
    if (!map || followed.current === target?.key) return
    followed.current = target?.key
    if (target) moveTo(map, target)
  }, [map, target])
}

/** One place comes to the middle of what is free of the map, near enough to be recognised; several all come into view. */
function moveTo(map: MapLibreMap, { places }: FollowTarget): void {
  const padding = cameraRoom(map.getContainer())
  const located = places.flatMap(({ position, certainty }) => (position ? [{ position, zoom: ZOOM[certainty] }] : []))
  const [first, ...others] = located
  if (!first) return
  if (others.length === 0) {
    const zoom = Math.min(Math.max(map.getZoom(), first.zoom), NEAREST_ZOOM)
    map.easeTo({ center: first.position, zoom, padding, duration: 600 })
    return
  }
  const [lons, lats] = [0, 1].map((axis) => located.map(({ position }) => position[axis] ?? 0)) as [number[], number[]]
  const bounds: [number, number, number, number] = [
    Math.min(...lons),
    Math.min(...lats),
    Math.max(...lons),
    Math.max(...lats),
  ]
  const camera = map.cameraForBounds(bounds, { padding: AROUND_PX, maxZoom: NEAREST_ZOOM - 1 })
  if (camera) map.easeTo({ ...camera, padding, duration: 600 })
}
