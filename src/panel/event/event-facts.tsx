import { use } from 'react'
import { labelIn, nameIn } from '../../core/names/record-names.ts'
import type { EventFile } from '../../core/schema/record-files.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import '../../display/facts.css'
import type { Atlas, AtlasEvent } from '../../core/atlas.ts'
import { EventDate } from '../../display/event-date.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** Who took part, how certain it is, and which events it goes with: the facts of an event as a list of terms. */
export function EventFacts({ event }: { event: EventFile }) {
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

/** Events that this one belongs to, contains, follows from, led to, was announced by or announced, as terms of a list. */
function RelatedEvents({ event }: { event: EventFile }) {
  const { atlas } = useAtlas()
  return relatedEvents(atlas, event).map(({ label, other }) => (
    <div key={`${label}-${other.id}`} className="facts-row">
      <dt>{label}</dt>
      <dd>
        <QueryLink change={{ event: other.id }} lang={langOf(other, 'title')}>
          {other.title}
        </QueryLink>
        , <EventDate event={other} />
      </dd>
    </div>
  ))
}

/** The relations of an event in both directions, as the compiler wrote them. */
function relatedEvents({ eventById }: Atlas, { related }: EventFile): { label: string; other: AtlasEvent }[] {
  return (related ?? []).flatMap(({ relation, event }) => {
    const other = eventById.get(event)
    return other ? [{ label: t(`relation.${relation}`), other }] : []
  })
}

/** The name of the type of an event, after that of its family. */
export function EventTypeName({ event }: { event: Pick<EventFile, 'type'> }) {
  const { records, query } = useAtlas()
  const type = use(records.types()).get(event.type)
  return (
    type && (
      <>
        {' '}
        · <WordingText wording={labelIn(type, query.lang)} />
      </>
    )
  )
}

/** When and where an event was: a line under its title. */
export function EventLine({ event }: { event: EventFile }) {
  const { atlas, query } = useAtlas()
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
