/** The selected events as GeoJSON. */
import { type BBox, boundingBox } from '../geo/geo.ts'
import type { EventFeature, EventsFile } from '../schema/event.ts'

export interface SelectedFeatures extends EventsFile {
  bbox: BBox
}

/**
 * The features of some events in the order of `ids`, with their bounding box (RFC 7946). `ids` must not be empty;
 * throws when one of them has no feature, because a file that lacks events without saying so would mislead.
 */
export function selectedFeatures({ features }: EventsFile, ids: readonly string[]): SelectedFeatures {
  const byId = new Map(features.map((feature) => [feature.id, feature]))
  const selected = ids.map((id): EventFeature => {
    const feature = byId.get(id)
    if (!feature) throw new Error(`events.geojson has no event "${id}"`)
    return feature
  })
  return {
    type: 'FeatureCollection',
    bbox: boundingBox(selected.map(({ geometry }) => geometry.coordinates)),
    features: selected,
  }
}
