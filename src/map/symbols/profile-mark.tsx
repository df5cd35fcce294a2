import type { Map as MapLibreMap } from 'maplibre-gl'
import { isPoint } from '../../core/placement/group-places.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { OnMap } from './on-map.tsx'
import './profile-mark.css'

/** Marks the place whose profile is open where no symbol stands for it; a country or region gets its name and no pin. */
export function ProfileMark({ map, place, name }: { map: MapLibreMap; place: Place; name: string }) {
  if (!place.position) return null
  return (
    <OnMap map={map} position={place.position} layer="points" isSilent>
      <div className={isPoint(place) ? 'profile-mark' : 'profile-mark is-region'}>
        <span>{name}</span>
      </div>
    </OnMap>
  )
}
