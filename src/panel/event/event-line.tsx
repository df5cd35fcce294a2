import { use } from 'react'
import { labelIn, nameIn } from '../../core/names/record-names.ts'
import type { EventRecord } from '../../core/schema/record-files.ts'
import { EventDate } from '../../display/event-date.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** Of which type an event is, when and where it was: a line under its title. */
export function EventLine({ event }: { event: EventRecord }) {
  const { atlas, records, query } = useAtlas()
  const type = use(records.types()).get(event.type)
  const places = [...new Set(event.mapped_places)].flatMap((id) => atlas.places.get(id) ?? [])
  return (
    <>
      <p className="event-line">
        <EventDate event={event} /> ·{' '}
        {places.map((place, i) => (
          <span key={place.id}>
            {i > 0 && ', '}
            <QueryLink change={{ profile: { kind: 'place', id: place.id } }}>
              <WordingText wording={nameIn(place.names, query.lang)} />
            </QueryLink>
          </span>
        ))}
        {type && (
          <>
            {' '}
            · <WordingText wording={labelIn(type, query.lang)} />
          </>
        )}
      </p>
      <p className="event-badges">
        {event.status !== 'reported' && event.status !== 'held' && (
          <span className="badge">{t(`status.${event.status}`)}</span>
        )}
        {event.only_side && (
          <span className="badge">{t('detail.onlySide', { side: t(`side.${event.only_side}`) })}</span>
        )}
      </p>
    </>
  )
}
