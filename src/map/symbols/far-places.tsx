import type { LngLat, LngLatBounds, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo, useState } from 'react'
import { nameIn } from '../../core/names/names.ts'
import { isPoint, type PlaceGroup } from '../../core/placement/group-places.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { formatNumber, t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './far-places.css'

/** Arrows shown at most, for the busiest places. */
const MOST_ARROWS = 5
/** Zoom at which a far city and its surroundings are recognised. */
const CITY_ZOOM = 5.5

interface FarPlacesProps {
  map: MapLibreMap
  groups: readonly PlaceGroup[]
  nameOf: (place: Place) => string
}

interface View {
  bounds: LngLatBounds
  centre: LngLat
}

interface FarPlace {
  group: PlaceGroup
  /** Degrees clockwise from the top of the screen. */
  bearing: number
}

/** Places with events outside the view: an arrow with name and number for each of the busiest, which flies there. */
export function FarPlaces({ map, groups, nameOf }: FarPlacesProps) {
  const view = useView(map)
  const far = useMemo(() => placesOutside(view, groups), [view, groups])
  const { query } = useAtlas()
  if (far.length === 0) return null
  return (
    <ul className="far-places" aria-label={t('map.farPlaces')}>
      {far.map(({ group: { lead, events }, bearing }) => (
        <li key={lead.id}>
          <button
            type="button"
            aria-label={t('map.flyTo', { name: nameOf(lead), count: events.length })}
            onClick={({ nativeEvent }) =>
              lead.position &&
              map.easeTo({ center: lead.position, zoom: CITY_ZOOM, padding: 0 }, { originalEvent: nativeEvent })
            }
          >
            <svg viewBox="0 0 16 16" aria-hidden="true" style={{ rotate: `${bearing}deg` }}>
              <path d="M8 2l4.5 6H9.5v6h-3V8h-3Z" />
            </svg>
            <span lang={nameIn(lead.names, query.lang).lang}>{nameOf(lead)}</span> <b>{formatNumber(events.length)}</b>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What the map shows, after its last move. */
function useView(map: MapLibreMap): View {
  const [view, setView] = useState(() => viewOf(map))
  useEffect(() => {
    const read = () => setView(viewOf(map))
    read()
    map.on('moveend', read)
    return () => void map.off('moveend', read)
  }, [map])
  return view
}

function viewOf(map: MapLibreMap): View {
  return { bounds: map.getBounds(), centre: map.getCenter() }
}

/** The busiest points outside the view. The bearing is the shortest way on the globe, as seen from the centre. */
function placesOutside({ bounds, centre }: View, groups: readonly PlaceGroup[]): FarPlace[] {
  return groups
    .flatMap((group): FarPlace[] => {
      const { position } = group.lead
      if (!position || !isPoint(group.lead) || bounds.contains(position)) return []
      return [{ group, bearing: bearingDegrees([centre.lng, centre.lat], position) }]
    })
    .sort((a, b) => b.group.events.length - a.group.events.length || (a.group.lead.id < b.group.lead.id ? -1 : 1))
    .slice(0, MOST_ARROWS)
}

/** Initial great-circle bearing from one position to another, in degrees clockwise from north. */
function bearingDegrees([fromLon, fromLat]: [number, number], [toLon, toLat]: [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [a, b, turn] = [radians(fromLat), radians(toLat), radians(toLon - fromLon)]
  const east = Math.sin(turn) * Math.cos(b)
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return Math.round((Math.atan2(east, north) * 180) / Math.PI)
}
