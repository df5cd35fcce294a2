/** Where the reader has moved the map to, as an external store: the map reports it, the list can be sorted by it. */
import type { Position } from 'geojson'
import { useSyncExternalStore } from 'react'
import type { BBox } from '../core/geo/geo.ts'

const listeners = new Set<() => void>()
let centre: Position | undefined

/** Longitude and latitude of the map's centre. Until the map reports it, what the address says, else the first view's. */
export function useMapCentre(firstView: BBox): Position {
  return useSyncExternalStore(subscribe, () => {
    centre ??= centreInHash(window.location.hash) ?? middleOf(firstView)
    return centre
  })
}

/** Reports where the map is now, in degrees. */
export function reportMapCentre(lon: number, lat: number): void {
  centre = [lon, lat]
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The position in "#map=zoom/lat/lon", as MapLibre writes it. */
function centreInHash(hash: string): Position | undefined {
  const [, lat, lon] = /[#&]map=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash)?.map(Number) ?? []
  return lat === undefined || lon === undefined || !(Math.abs(lat) <= 90) ? undefined : [lon, lat]
}

function middleOf([west, south, east, north]: BBox): Position {
  return [(west + east) / 2, (south + north) / 2]
}
