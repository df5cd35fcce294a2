import { use } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { claimOf } from '../../core/evidence/article-excerpts.ts'
import { formatDate } from '../../display/event-date.tsx'
import { Quotation } from '../../display/evidence/quotation.tsx'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { PermanentLink } from '../../display/links/permanent-link.tsx'
import { ViewReport } from '../../display/links/view-report.tsx'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { ReaderPage } from '../../display/reader-page.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { ClaimList } from './claim-list.tsx'
import { CompareLink } from './compare-link.tsx'
import { Disagreements } from './disagreements.tsx'
import './event-detail.css'
import { EventFacts } from './event-facts.tsx'
import { ReferenceList } from './reference-list.tsx'
import { RelatedEvents } from './related-events.tsx'

/** All that the atlas holds about one event. */
export function EventDetail({ event }: { event: AtlasEvent }) {
  const { change, selection } = useAtlas()
  return (
    <ReaderPage
      className="event-detail"
      title={event.title}
      titleId="event-title"
      titleLang="en"
      data={{ 'data-event-id': event.id }}
      kind={
        <>
          <FamilySymbol family={event.family} /> {t(`family.${event.family}`)}
          {event.context && <span className="badge">{t('events.context')}</span>}
        </>
      }
      onClose={() => change({ event: undefined })}
    >
      {!selection.events.includes(event) && <p className="notice">{t('events.hidden')}</p>}
      <LoadedPart>
        <EventBody id={event.id} />
      </LoadedPart>
    </ReaderPage>
  )
}

function EventBody({ id }: { id: string }) {
  const { records } = useAtlas()
  const event = use(records.event(id))
  return (
    <>
      <p lang="en">{event.summary}</p>
      <EventFacts event={event} />
      <CompareLink event={event} />
      {event.evidence.length > 0 && <h3>{t('detail.excerpts')}</h3>}
      {event.evidence.map((excerpt, index) => (
        <Quotation
          key={`${excerpt.article}-${excerpt.start}`}
          quotation={excerpt}
          claim={claimOf(event, index)}
          event={event}
        />
      ))}
      <ClaimList event={event} />
      {event.notes && <Disagreements ids={event.notes} />}
      <ReferenceList references={event.references ?? []} />
      <RelatedEvents event={event} />
      {event.date_note && (
        <>
          <h3>{t('detail.record')}</h3>
          <p>
            <span lang="en">{event.date_note}</span>{' '}
            {event.date_stated && t('detail.stated', { date: formatDate(event.date_stated, event.date_is_bounds) })}{' '}
            {event.date_alternatives && t('detail.alternatives', { date: formatDate(event.date_alternatives) })}
          </p>
        </>
      )}
      <PermanentLink folder="event" id={id} />
      <ViewReport record={`event ${id}`} />
    </>
  )
}
