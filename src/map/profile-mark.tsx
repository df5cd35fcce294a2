import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import { useEffect } from 'react'
import { isPoint } from '../core/group-places.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import './profile-mark.css'

/** Marks the place whose profile is open where no symbol stands for it; a country or region gets its name and no pin. */
export function ProfileMark({ map, place, name }: { map: MapLibreMap; place: Place; name: string }) {
  useEffect(() => {
    if (!place.position) return
    const host = document.createElement('div')
    host.className = isPoint(place) ? 'profile-mark' : 'profile-mark is-region'
    const label = document.createElement('span')
    label.textContent = name
    host.append(label)
    const marker = new Marker({ element: host, opacityWhenCovered: '0' }).setLngLat(place.position).addTo(map)
    // The profile beside the map says all of it; here it is only drawn.
    host.removeAttribute('role')
    host.removeAttribute('aria-label')
    host.removeAttribute('tabindex')
    host.ariaHidden = 'true'
    return () => void marker.remove()
  }, [map, place, name])
  return null
}
