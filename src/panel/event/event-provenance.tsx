import { use } from 'react'
import { nameIn } from '../../core/names/record-names.ts'
import type { EventFile } from '../../core/schema/record-files.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { formatDate } from '../../display/event-date.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { OtherNames, WordingText } from '../../display/names/wording-text.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** How the date and the places of an event are known. */
export function DateAndPlaces({ event }: { event: EventFile }) {
  const { records, query } = useAtlas()
  const places = use(records.places())
  return (
    <>
      {event.date_note && (
        <p>
          <span lang={langOf(event, 'date_note')}>{event.date_note}</span>{' '}
          {event.date_stated && t('detail.stated', { date: formatDate(event.date_stated, event.date_is_bounds) })}{' '}
          {event.date_alternatives && t('detail.alternatives', { date: formatDate(event.date_alternatives) })}
        </p>
      )}
      <ul className="fold-list">
        {event.places.map(({ id, role, basis }) => {
          const place = places.get(id)
          return (
            place && (
              <li key={`${id}-${role}`}>
                <QueryLink change={{ profile: { kind: 'place', id } }}>
                  <WordingText wording={nameIn(place.names, query.lang)} />
                </QueryLink>{' '}
                <OtherNames names={place.names} lang={query.lang} />{' '}
                <span className="muted">
                  ({t(`placeRole.${role}`)}; {t(`basis.${basis}`)})
                </span>
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}

/** The articles whose words a machine has found in their texts, each leading to all of its excerpts. */
export function CheckedArticles({ event }: { event: EventFile }) {
  const { atlas } = useAtlas()
  const articles = [...new Set(event.evidence.map(({ article }) => article))].flatMap(
    (id) => atlas.articles.get(id) ?? [],
  )
  return (
    <ul className="fold-list">
      {articles.map(({ id, headline, language, outlet, published }) => (
        <li key={id}>
          <QueryLink change={{ article: id, event: undefined }} lang={language}>
            {headline}
          </QueryLink>{' '}
          <span className="muted">
            ({atlas.outlets.get(outlet)?.name}, {formatDate(published)})
          </span>
          <ExcerptSource article={id} />
        </li>
      ))}
    </ul>
  )
}

/** Digits of a hash that are shown; the whole of it stands in the article's own view. */
const SHOWN_DIGITS = 12

/**
 * Who published the words of an excerpt, in which language they are, that a machine has found them in the text of this
 * hash, and where a copy is kept if one is known.
 */
function ExcerptSource({ article: id }: { article: string }) {
  const { articles, outlets } = use(useAtlas().records.articles())
  const article = articles.get(id)
  if (!article) return null
  const outlet = outlets.get(article.outlet)
  const { language, sha256, archive } = article
  return (
    <span className="excerpt-source">
      <span lang={langOf(outlet, 'description')}>{outlet?.description}</span> · {t(`language.${language}`)} ·{' '}
      {t('verification.verified')}, SHA-256 <code>{sha256.slice(0, SHOWN_DIGITS)}…</code>
      {archive && (
        <>
          {' '}
          ·{' '}
          <a href={archive} rel="noopener noreferrer" target="_blank">
            {t('excerpt.archived')}
          </a>
        </>
      )}
    </span>
  )
}
