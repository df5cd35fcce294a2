import type { Map as MapLibreMap } from 'maplibre-gl'
import { use, useState } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { nameIn } from '../../core/names/names.ts'
import { isPoint, type PlaceGroup } from '../../core/placement/group-places.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { EventDate } from '../../display/event-date.tsx'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { OtherNames } from '../../display/names/other-names.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { Popup } from './popup.tsx'

/** More events than these are shown on demand. */
const MOST_SHOWN = 30

interface PlacePopupProps {
  map: MapLibreMap
  group: PlaceGroup
  nameOf: (place: Place) => string
  /** The dated feature of the place, if a layer has one. */
  about: LayerFeature | undefined
  onClose: () => void
  /** The event that was chosen, and the place of the group at which it stands. */
  onOpen: (event: AtlasEvent, placeId: string | undefined) => void
}

/** The events behind one symbol, in order of their dates. */
export function PlacePopup({ map, group, nameOf, about, onClose, onOpen }: PlacePopupProps) {
  const { lead, places, events } = group
  const { lang } = useAtlas().query
  const [showsAll, setShowsAll] = useState(false)
  if (!lead.position) return null
  const names = places.map(nameOf).join(', ')
  return (
    <Popup map={map} position={lead.position} label={t('map.eventsAt', { name: names })} takesFocus onClose={onClose}>
      <p className="popup-title" tabIndex={-1} data-popup-focus>
        {places.map((place, i) => (
          <span key={place.id}>
            {i > 0 && ', '}
            <WordingText wording={{ text: nameOf(place), lang: nameIn(place.names, lang).lang }} />
          </span>
        ))}
      </p>
      {places.length === 1 && (
        <LoadedPart>
          <AllNames id={lead.id} />
        </LoadedPart>
      )}
      {about && places.length === 1 && (
        <p>
          <span lang="en">{about.properties.status}.</span> {t('map.certainty')}:{' '}
          {t(`certainty.${about.properties.certainty}`)}
          {about.properties.uncertainty_km !== undefined && ` (± ${about.properties.uncertainty_km} km)`}.
        </p>
      )}
      <ol className="popup-events">
        {(showsAll ? events : events.slice(0, MOST_SHOWN)).map((event) => (
          <li key={event.id} data-event-id={event.id}>
            <button
              type="button"
              onClick={() => onOpen(event, places.find(({ id }) => event.mapped_places.includes(id))?.id)}
            >
              <FamilySymbol family={event.family} labelled />
              <span>
                <span className="popup-facts">
                  <EventDate event={event} />
                </span>
                <span lang="en">{event.title}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {events.length > MOST_SHOWN && (
        <button type="button" className="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('facets.showFewer') : t('facets.showAll', { count: events.length })}
        </button>
      )}
      <p className="popup-about">
        {places.map((place) => (
          <QueryLink key={place.id} change={{ profile: { kind: 'place', id: place.id } }}>
            {t('map.about', { name: nameOf(place) })}
          </QueryLink>
        ))}
      </p>
      {places.length > 1 && isPoint(lead) && (
        <button
          type="button"
          className="button"
          onClick={({ nativeEvent }) => {
            const closer = { center: lead.position ?? map.getCenter(), zoom: map.getZoom() + 2 }
            map.easeTo(closer, { originalEvent: nativeEvent })
            onClose()
          }}
        >
          {t('map.zoomIn')}
        </button>
      )}
    </Popup>
  )
}

/** The names of a place in the languages other than the reader's. */
function AllNames({ id }: { id: string }) {
  const { records, query } = useAtlas()
  const place = use(records.places()).get(id)
  return (
    <p className="popup-facts">
      <OtherNames names={place?.names ?? []} lang={query.lang} />
    </p>
  )
}
