import { use } from 'react'
import { labelIn, nameIn } from '../../core/names/names.ts'
import type { EventRecord } from '../../core/schema/record-files.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { EventDate, formatDate } from '../../display/event-date.tsx'
import '../../display/facts.css'
import { QueryLink } from '../../display/links/query-link.tsx'
import { OtherNames } from '../../display/names/other-names.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** When, where, who and how certain: the facts of an event as a list of terms. */
export function EventFacts({ event }: { event: EventRecord }) {
  const { records, query } = useAtlas()
  const places = use(records.places())
  const actors = use(records.actors())
  const type = use(records.types()).get(event.type)
  return (
    <dl className="facts">
      <dt>{t('detail.what')}</dt>
      <dd>{type && <WordingText wording={labelIn(type, query.lang)} />}</dd>
      <dt>{t('detail.when')}</dt>
      <dd>
        <EventDate event={event} />
      </dd>
      <dt>{t('detail.where')}</dt>
      <dd>
        <ul>
          {event.places.map(({ id, role, basis }) => {
            const place = places.get(id)
            return (
              place && (
                <li key={`${id}-${role}`}>
                  <PlaceNames place={place} />{' '}
                  <span className="muted">
                    ({t(`placeRole.${role}`)}; {t(`basis.${basis}`)})
                  </span>
                </li>
              )
            )
          })}
        </ul>
      </dd>
      {event.actors.length > 0 && (
        <>
          <dt>{t('detail.who')}</dt>
          <dd>
            <ul>
              {event.actors.map(({ id, role }) => (
                <li key={`${id}-${role}`}>
                  <QueryLink change={{ profile: { kind: 'actor', id } }}>
                    <WordingText wording={nameIn(actors.get(id)?.names ?? [{ lang: 'en', text: id }], query.lang)} />
                  </QueryLink>{' '}
                  <span className="muted" lang="en">
                    ({role})
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
          <span className="muted" lang="en">
            {' '}
            {event.status_note}
          </span>
        )}
        {event.note && (
          <p className="muted" lang="en">
            {event.note}
          </p>
        )}
      </dd>
      {event.confidence && (
        <>
          <dt>{t('detail.confidence')}</dt>
          <dd>
            {t(`confidence.${event.confidence.level}`)} ·{' '}
            <span className="muted" lang="en">
              {event.confidence.reason}
            </span>
          </dd>
        </>
      )}
      <ArticleFacts event={event} />
      {event.only_side && (
        <>
          <dt>{t('detail.sourcing')}</dt>
          <dd>{t('detail.onlySide', { side: t(`side.${event.only_side}`) })}</dd>
        </>
      )}
    </dl>
  )
}

/** The place's name with its forms in the other languages, each in its own language. */
function PlaceNames({ place }: { place: Place }) {
  const { lang } = useAtlas().query
  return (
    <>
      <QueryLink change={{ profile: { kind: 'place', id: place.id } }}>
        <WordingText wording={nameIn(place.names, lang)} />
      </QueryLink>{' '}
      <OtherNames names={place.names} lang={lang} />
    </>
  )
}

/** The articles on file that report the event, each leading to its excerpts. */
function ArticleFacts({ event }: { event: EventRecord }) {
  const { atlas } = useAtlas()
  const articles = [...new Set(event.evidence.map(({ article }) => article))].flatMap(
    (id) => atlas.articles.get(id) ?? [],
  )
  if (articles.length === 0) return null
  return (
    <>
      <dt>{t('detail.articles')}</dt>
      <dd>
        <ul>
          {articles.map(({ id, headline, language, outlet, published }) => (
            <li key={id}>
              <QueryLink change={{ article: id }} lang={language}>
                {headline}
              </QueryLink>{' '}
              <span className="muted">
                ({atlas.outlets.get(outlet)?.name}, {formatDate(published)})
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
