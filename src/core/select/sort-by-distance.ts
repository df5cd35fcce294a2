/** Events in the order of how far they are from a position. */
import type { Position } from 'geojson'
import type { AtlasEvent } from '../atlas.ts'
import { distanceKm } from '../geo/geo-points.ts'
import type { Place } from '../schema/reference-lists.ts'
import type { Selection } from './select.ts'

/** An event, and its nearest place on the map with the distance to it. */
export interface DistantEvent {
  event: AtlasEvent
  /** Infinity when none of its places has a position. */
  km: number
  nearest: Place | undefined
}

/** All events of the selection from the nearest to the farthest; those equally far stay in their order. */
export function sortByDistance(
  selection: Selection,
  places: ReadonlyMap<string, Place>,
  centre: Position,
): DistantEvent[] {
  const distances = new Map<string, { km: number; nearest: Place }>()
  for (const id of selection.byPlace.keys()) {
    const place = places.get(id)
    if (place?.position) distances.set(id, { km: distanceKm(centre, place.position), nearest: place })
  }
  return selection.events
    .map((event) => {
      let best: Omit<DistantEvent, 'event'> = { km: Number.POSITIVE_INFINITY, nearest: undefined }
      for (const id of event.mapped_places) {
        const one = distances.get(id)
        if (one && one.km < best.km) best = one
      }
      return { event, ...best }
    })
    .sort((a, b) => (a.km === b.km ? 0 : a.km - b.km))
}
