import { useState } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { EventDate } from '../../display/event-date.tsx'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './event-rows.css'

interface EventRowsProps {
  events: readonly AtlasEvent[]
  /** The place whose card they stand on, to which the card of one of them leads back. */
  place?: string | undefined
  /** What a row says besides the date. */
  noteOf?: (event: AtlasEvent) => string
  /** How many are shown at once; further ones are shown on demand. */
  most?: number
}

/** Events with their dates and first words; each leads to its own card. */
export function EventRows({ events, place, noteOf, most = 30 }: EventRowsProps) {
  const [showsAll, setShowsAll] = useState(false)
  return (
    <>
      <ol className="card-events">
        {(showsAll ? events : events.slice(0, most)).map((event) => (
          <li key={event.id} data-event-id={event.id}>
            <FamilySymbol family={event.family} labelled />
            <div>
              <p className="card-event-facts">
                <EventDate event={event} />
                {noteOf && ` · ${noteOf(event)}`}
              </p>
              <QueryLink change={{ card: { kind: 'event', id: event.id, place } }} lang={langOf(event, 'title')}>
                {event.title}
              </QueryLink>
              <FirstWords event={event} />
            </div>
          </li>
        ))}
      </ol>
      {events.length > most && (
        <button type="button" className="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('facets.showFewer') : t('facets.showAll', { count: events.length })}
        </button>
      )}
    </>
  )
}

/** The first words of an event in one line, with their source in words that are only heard. */
function FirstWords({ event: { first_words: words } }: { event: AtlasEvent }) {
  const { articles, outlets } = useAtlas().atlas
  if (!words) return null
  const article = articles.get(words.article ?? '')
  const source = article ? outlets.get(article.outlet)?.name : words.page?.publisher
  return (
    <blockquote
      className="card-words"
      data-article-id={article?.id}
      cite={article?.address ?? words.page?.address}
      lang={article?.language ?? words.lang ?? 'en'}
    >
      {`“${words.quote}”`} <cite className="visually-hidden">{source}</cite>
    </blockquote>
  )
}
