import { use } from 'react'
import { claimOf } from '../core/article-excerpts.ts'
import type { AtlasEvent } from '../core/atlas.ts'
import { BackButton } from '../display/back-button.tsx'
import { formatDate } from '../display/event-date.tsx'
import { Excerpt } from '../display/excerpt.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { LoadedPart } from '../display/loaded-part.tsx'
import { NoteCard } from '../display/note-card.tsx'
import { useTitleFocus } from '../display/use-title-focus.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { ClaimList } from './claim-list.tsx'
import './event-detail.css'
import { EventFacts } from './event-facts.tsx'
import { ReferenceList } from './reference-list.tsx'
import { RelatedEvents } from './related-events.tsx'

/** All that the atlas holds about one event. Opening it moves the focus to its title; Escape closes it. */
export function EventDetail({ event }: { event: AtlasEvent }) {
  const { change, selection } = useAtlas()
  const title = useTitleFocus(event.id)
  const close = () => change({ event: undefined })
  return (
    <section
      className="event-detail"
      aria-labelledby="event-title"
      data-event-id={event.id}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <BackButton onClose={close} />
      <p className="event-kind">
        <FamilySymbol family={event.family} /> {t(`family.${event.family}`)}
        {event.context && <span className="badge">{t('events.context')}</span>}
      </p>
      <h2 id="event-title" ref={title} tabIndex={-1}>
        {event.title}
      </h2>
      {!selection.events.includes(event) && <p className="notice">{t('events.hidden')}</p>}
      <LoadedPart>
        <EventBody id={event.id} />
      </LoadedPart>
    </section>
  )
}

function EventBody({ id }: { id: string }) {
  const { records } = useAtlas()
  const event = use(records.event(id))
  return (
    <>
      <p>{event.summary}</p>
      <EventFacts event={event} />
      {event.evidence.length > 0 && <h3>{t('detail.excerpts')}</h3>}
      {event.evidence.map((excerpt, index) => (
        <Excerpt key={`${excerpt.article}-${excerpt.start}`} excerpt={excerpt} claim={claimOf(event, index)} />
      ))}
      <ClaimList event={event} />
      {event.notes && <Disagreements ids={event.notes} />}
      <ReferenceList references={event.references ?? []} />
      <RelatedEvents event={event} />
      {event.date_note && (
        <>
          <h3>{t('detail.record')}</h3>
          <p>
            {event.date_note}{' '}
            {event.date_stated && t('detail.stated', { date: formatDate(event.date_stated, event.date_is_bounds) })}{' '}
            {event.date_alternatives && t('detail.alternatives', { date: formatDate(event.date_alternatives) })}
          </p>
        </>
      )}
    </>
  )
}

function Disagreements({ ids }: { ids: readonly string[] }) {
  const notes = use(useAtlas().records.notes())
  return (
    <>
      <h3>{t('detail.disagreements')}</h3>
      {ids.map((id) => {
        const note = notes.get(id)
        return note && <NoteCard key={id} note={note} />
      })}
    </>
  )
}
