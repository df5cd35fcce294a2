import type { Map as MapLibreMap } from 'maplibre-gl'
import { memo } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { nameIn } from '../../core/names/names.ts'
import type { PlaceGroup } from '../../core/placement/group-places.ts'
import type { Move } from '../../core/placement/nudge-labels.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import type { Spoken } from '../../i18n/spoken-language.ts'
import { PlaceMarker } from './place-marker.tsx'
import { symbolLabel } from './symbol-label.ts'

const NO_MOVE: Move = [0, 0]

interface PlaceMarkersProps {
  map: MapLibreMap
  groups: readonly PlaceGroup[]
  /** How far symbols are moved on the screen, by the id of their leading place. */
  moves: ReadonlyMap<string, Move>
  nameOf: (place: Place) => string
  /** Language of the names. */
  lang: Language
  /** What the texts are written in: they differ when it does. */
  spoken: Spoken
  /** The event and the place whose symbols are marked. */
  markedEvent: AtlasEvent | undefined
  markedPlace: Place | undefined
  onPick: (group: PlaceGroup) => void
}

/**
 * A symbol for each group of places. The page is drawn anew whenever the view changes, and before the symbols' turn where
 * they follow the list; they are drawn when something about them is different.
 */
export const PlaceMarkers = memo(function PlaceMarkers({
  map,
  groups,
  moves,
  nameOf,
  lang,
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
        move={moves.get(lead.id) ?? NO_MOVE}
        name={name}
        nameLang={nameIn(lead.names, lang).lang}
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
