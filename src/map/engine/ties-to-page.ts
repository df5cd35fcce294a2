/** What ties the map to the rest of the page: it follows what is opened, shows what is asked for, says where it is and whether it works, and speaks its language. */
import { type MapLibreEvent, type Map as MapLibreMap, ScaleControl } from 'maplibre-gl'
import { useEffect, useRef, useState } from 'react'
import { boundingBox } from '../../core/geo/geo.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { t } from '../../i18n/messages.ts'
import { onShown, reportMapCentre } from '../../state/signals.ts'
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

/** Whether the map is still loading, moving or drawing; true until there is a map. */
export function useBusy(map: MapLibreMap | undefined): boolean {
  const [isBusy, setBusy] = useState(true)
  useEffect(() => {
    if (!map) return
    const start = () => setBusy(true)
    const stop = () => setBusy(false)
    map.on('dataloading', start)
    map.on('movestart', start)
    map.on('idle', stop)
    return () => {
      map.off('dataloading', start)
      map.off('movestart', start)
      map.off('idle', stop)
      setBusy(true)
    }
  }, [map])
  return isBusy
}

/**
 * Reports the map's centre whenever the reader has moved the map. Moves without an `originalEvent` only follow what was
 * opened, or a change of the map's size: a list sorted by distance must not change under the reader because of them.
 */
export function useReportCentre(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return
    const report = (event?: MapLibreEvent<unknown>) => {
      if (event && !event.originalEvent) return
      const { lng, lat } = map.getCenter()
      reportMapCentre(lng, lat)
    }
    report()
    map.on('moveend', report)
    return () => void map.off('moveend', report)
  }, [map])
}

/** Fits the map to what other parts of the page ask it to show. */
export function useShownOnMap(map: MapLibreMap | undefined): void {
  useEffect(() => {
    if (!map) return
    return onShown(
      (positions) => void map.fitBounds(boundingBox(positions), { padding: 60, maxZoom: 8, duration: 600 }),
    )
  }, [map])
}

/**
 * Keeps the scale on the map, and writes it and MapLibre's hints in the language of the page. MapLibre reads its texts
 * once, so another language gets a new scale.
 */
export function useMapControls(map: MapLibreMap | undefined, language: Language): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts come from the language
  useEffect(() => {
    if (!map) return
    // There is no public way to change the texts of a map that exists.
    Object.assign(map._locale, {
      'ScaleControl.Kilometers': t('map.kilometres'),
      'ScaleControl.Meters': t('map.metres'),
      'CooperativeGesturesHandler.WindowsHelpText': t('map.zoomByKey', { key: 'Ctrl' }),
      'CooperativeGesturesHandler.MacHelpText': t('map.zoomByKey', { key: '⌘' }),
      'CooperativeGesturesHandler.MobileHelpText': t('map.twoFingers'),
    })
    map.getCanvas().setAttribute('aria-label', t('map.canvas'))
    if (map.cooperativeGestures.isEnabled()) {
      map.cooperativeGestures.disable()
      map.cooperativeGestures.enable()
    }
    const scale = new ScaleControl({ maxWidth: 120 })
    map.addControl(scale, 'bottom-left')
    return () => void (map.hasControl(scale) && map.removeControl(scale))
  }, [map, language])
}
