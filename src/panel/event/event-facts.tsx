import { use } from 'react'
import { nameIn } from '../../core/names/record-names.ts'
import type { EventRecord } from '../../core/schema/record-files.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import '../../display/facts.css'
import { QueryLink } from '../../display/links/query-link.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { RelatedEvents } from './related-events.tsx'

/** Who took part, how certain it is, and which events it goes with: the facts of an event as a list of terms. */
export function EventFacts({ event }: { event: EventRecord }) {
  const { records, query } = useAtlas()
  const actors = use(records.actors())
  return (
    <section className="event-section">
      <div className="section-head">
        <h3>{t('detail.facts')}</h3>
      </div>
      <dl className="facts">
        {event.actors.length > 0 && (
          <>
            <dt>{t('detail.who')}</dt>
            <dd>
              <ul>
                {event.actors.map((actor) => (
                  <li key={`${actor.id}-${actor.role}`}>
                    <QueryLink change={{ profile: { kind: 'actor', id: actor.id } }}>
                      <WordingText
                        wording={nameIn(actors.get(actor.id)?.names ?? [{ lang: 'en', text: actor.id }], query.lang)}
                      />
                    </QueryLink>{' '}
                    <span className="muted" lang={langOf(actor, 'role')}>
                      ({actor.role})
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{t('detail.status')}</dt>
        <dd>
          {t(`status.${event.status}`)}
          {event.status_note && (
            <span className="muted" lang={langOf(event, 'status_note')}>
              {' '}
              {event.status_note}
            </span>
          )}
          {event.note && (
            <p className="muted" lang={langOf(event, 'note')}>
              {event.note}
            </p>
          )}
        </dd>
        {event.confidence && (
          <>
            <dt>{t('detail.confidence')}</dt>
            <dd>
              {t(`confidence.${event.confidence.level}`)} ·{' '}
              <span className="muted" lang={langOf(event.confidence, 'reason')}>
                {event.confidence.reason}
              </span>
            </dd>
          </>
        )}
        <RelatedEvents event={event} />
      </dl>
    </section>
  )
}
