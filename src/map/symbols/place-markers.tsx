import type { Map as MapLibreMap } from 'maplibre-gl'
import { type MouseEvent, memo } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import type { PlacedGroup } from '../../core/placement/place-symbols.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Spoken } from '../../i18n/spoken-language.ts'
import { PlaceMarker } from './place-marker.tsx'
import { symbolLabel } from './symbol-face.tsx'
import type { NameFace } from './symbol-metrics.ts'

interface PlaceMarkersProps {
  map: MapLibreMap
  groups: readonly PlacedGroup[]
  nameOf: (place: Place) => string
  faceOf: (group: PlacedGroup) => NameFace | undefined
  /** What the texts are written in: they differ when it does. */
  spoken: Spoken
  /** The event and the place whose symbols are marked. */
  markedEvent: AtlasEvent | undefined
  markedPlace: Place | undefined
  onPick: (group: PlacedGroup, click: MouseEvent) => void
}

/** A symbol for each group of places; each is drawn anew when something about it is different. */
export const PlaceMarkers = memo(function PlaceMarkers({
  map,
  groups,
  nameOf,
  faceOf,
  markedEvent,
  markedPlace,
  onPick,
}: PlaceMarkersProps) {
  return groups.map((group) => {
    const { lead, places, events } = group
    const name = nameOf(lead)
    return (
      <PlaceMarker
        key={lead.id}
        map={map}
        group={group}
        face={faceOf(group)}
        name={places.length > 1 ? `${name} +${places.length - 1}` : name}
        label={symbolLabel(group, name)}
        isOpen={
          (markedEvent !== undefined && events.includes(markedEvent)) ||
          (markedPlace !== undefined && places.includes(markedPlace))
        }
        onPick={onPick}
      />
    )
  })
})
