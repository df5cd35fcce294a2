import type { LngLatBounds, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo, useState } from 'react'
import { boundingBox } from '../../core/geo/geo.ts'
import { nameIn } from '../../core/names/record-names.ts'
import { isPoint, type PlaceGroup } from '../../core/placement/group-places.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { Icon } from '../../display/icon.tsx'
import { usePopover } from '../../display/use-disclosure.ts'
import { formatNumber, t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { freeBounds, freeBox, isSeenIn } from '../engine/in-view.ts'
import './elsewhere.css'
import { InsetMap } from './inset-map.tsx'

/** Zoom at which a far city and its surroundings are recognised. */
const CITY_ZOOM = 5.5

interface ElsewhereProps {
  map: MapLibreMap
  groups: readonly PlaceGroup[]
  nameOf: (place: Place) => string
}

/** A place with events outside the view. */
type FarGroup = PlaceGroup & { lead: Place & { position: NonNullable<Place['position']> } }

/** The places with events outside the view: a small map of them as one button, which opens their list. */
export function Elsewhere({ map, groups, nameOf }: ElsewhereProps) {
  const view = useFreeView(map)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a move other places are seen
  const far = useMemo(() => groupsOutside(map, groups), [map, view, groups])
  const { query } = useAtlas()
  const [isOpen, popover] = usePopover()
  if (far.length === 0) return null
  const events = new Set(far.flatMap((group) => group.events)).size
  const total = t('elsewhere.total', {
    events: t('elsewhere.events', { count: events }),
    places: t('elsewhere.places', { count: far.length }),
  })
  return (
    <>
      <button type="button" className="elsewhere" popoverTarget="elsewhere" data-furniture aria-expanded={isOpen}>
        <InsetMap far={far} view={view} nameOf={nameOf} />
        <span className="elsewhere-total">
          <Icon name="globe" />
          <span>
            <b>{t('elsewhere.title')}</b> <span className="elsewhere-words">· {total}</span>
            <span className="elsewhere-number">{formatNumber(events)}</span>
          </span>
          <Icon name="next" />
        </span>
      </button>
      <section id="elsewhere" className="menu elsewhere-list" aria-label={t('elsewhere.title')} {...popover}>
        <header>
          <h2>{t('elsewhere.title')}</h2>
          <button type="button" className="icon-button" popoverTarget="elsewhere" aria-label={t('app.close')}>
            <Icon name="close" />
          </button>
        </header>
        <ul>
          {isOpen &&
            far.map(({ lead, events }) => (
              <li key={lead.id}>
                <button
                  type="button"
                  className="menu-item"
                  aria-label={t('map.flyTo', { name: nameOf(lead), count: events.length })}
                  onClick={({ nativeEvent, currentTarget }) => {
                    // Before the move, which takes the button of what it leads to away.
                    closeAround(currentTarget)
                    map.easeTo({ center: lead.position, zoom: CITY_ZOOM }, { originalEvent: nativeEvent })
                  }}
                >
                  <Icon name="place" />
                  <span lang={nameIn(lead.names, query.lang).lang}>{nameOf(lead)}</span>
                  <small>{formatNumber(events.length)}</small>
                </button>
              </li>
            ))}
        </ul>
        <button
          type="button"
          className="button"
          onClick={({ nativeEvent, currentTarget }) => {
            closeAround(currentTarget)
            map.fitBounds(
              boundingBox(far.map(({ lead }) => lead.position)),
              { padding: 40, maxZoom: 7 },
              { originalEvent: nativeEvent },
            )
          }}
        >
          {t('elsewhere.showAll')}
        </button>
      </section>
    </>
  )
}

/** Closes the popover that a button stands in; the focus goes back to what opened it. */
function closeAround(button: HTMLElement): void {
  button.closest<HTMLElement>('[popover]')?.hidePopover()
}

/** What the free part of the map shows, after its last move. */
function useFreeView(map: MapLibreMap): LngLatBounds {
  const [view, setView] = useState(() => freeBounds(map))
  useEffect(() => {
    const read = () => setView(freeBounds(map))
    read()
    map.on('moveend', read)
    map.on('resize', read)
    return () => {
      map.off('moveend', read)
      map.off('resize', read)
    }
  }, [map])
  return view
}

/** The points that are not seen, the busiest first. */
function groupsOutside(map: MapLibreMap, groups: readonly PlaceGroup[]): FarGroup[] {
  const box = freeBox(map)
  return groups
    .filter(
      (group): group is FarGroup =>
        isPoint(group.lead) && !!group.lead.position && !isSeenIn(box, map, group.lead.position),
    )
    .sort((a, b) => b.events.length - a.events.length || (a.lead.id < b.lead.id ? -1 : 1))
}
