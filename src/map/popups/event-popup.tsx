import type { Map as MapLibreMap } from 'maplibre-gl'
import { use } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { claimOf } from '../../core/evidence/article-excerpts.ts'
import type { Wording } from '../../core/names/names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { EventDate } from '../../display/event-date.tsx'
import { Excerpt } from '../../display/evidence/excerpt.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { usableWhen } from '../../display/usable-when.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { Popup } from './popup.tsx'

interface EventPopupProps {
  map: MapLibreMap
  event: AtlasEvent
  /** One of the event's places, at which the popup stands. */
  place: Place
  placeName: Wording
  onClose: () => void
}

/** The open event on the map, in short: date, place, title and first excerpt, with a way to its neighbours there. */
export function EventPopup({ map, event, place, placeName, onClose }: EventPopupProps) {
  const { selection, change } = useAtlas()
  if (!place?.position) return null
  const here = selection.byPlace.get(place.id) ?? []
  const index = here.indexOf(event)
  const go = (step: number) => change({ event: here[index + step]?.id ?? event.id })
  return (
    <Popup map={map} position={place.position} label={event.title} takesFocus={false} onClose={onClose}>
      <p className="popup-facts">
        <EventDate event={event} /> ·{' '}
        <QueryLink change={{ profile: { kind: 'place', id: place.id } }}>
          <WordingText wording={placeName} />
        </QueryLink>
      </p>
      <p className="popup-title" lang="en">
        {event.title}
      </p>
      <LoadedPart>
        <FirstExcerpt id={event.id} />
      </LoadedPart>
      <p className="popup-counts">{supportCounts(event)}</p>
      <p className="popup-actions">
        <a href="#event-title">{t('map.read')}</a>
        {here.length > 1 && index >= 0 && (
          <span className="popup-steps">
            <button
              type="button"
              className="button"
              aria-label={t('map.previousEvent')}
              {...usableWhen(index > 0, () => go(-1))}
            >
              ←
            </button>
            {t('map.position', { index: index + 1, count: here.length })}
            <button
              type="button"
              className="button"
              aria-label={t('map.nextEvent')}
              {...usableWhen(index < here.length - 1, () => go(1))}
            >
              →
            </button>
          </span>
        )}
      </p>
    </Popup>
  )
}

function FirstExcerpt({ id }: { id: string }) {
  const event = use(useAtlas().records.event(id))
  const [excerpt] = event.evidence
  return excerpt && <Excerpt excerpt={excerpt} claim={claimOf(event, 0)} event={event} isBrief />
}

/** How much supports the event, and how much disagrees: "2 articles · 1 further source · 1 disagreement". */
function supportCounts({ article_count, reference_count, note_count }: AtlasEvent): string {
  return [
    article_count > 0 && t('map.sources', { count: article_count }),
    reference_count > 0 && t('map.references', { count: reference_count }),
    note_count > 0 && t('events.disagreement', { count: note_count }),
  ]
    .filter(Boolean)
    .join(' · ')
}
