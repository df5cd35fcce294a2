import { type CSSProperties, memo, Suspense, useCallback, useEffect, useRef } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { listLabel } from '../../core/names/record-names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { EventDate } from '../../display/event-date.tsx'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { Icon } from '../../display/icon.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { ErrorBoundary } from '../../display/loading/loaded-part.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { useSpokenLanguage } from '../../display/use-spoken-language.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { pointAt, useIsPointed } from '../../state/signals.ts'

const EventMatch = lazyPart(() => import('./event-match.tsx'), 'EventMatch')

interface EventRowProps {
  event: AtlasEvent
  /** What it says besides date and place. */
  note?: string | undefined
  /** What a list of which only a part is in the document says about each row, and how it learns the row's height. */
  item?: { 'data-index': number; 'aria-setsize': number; 'aria-posinset': number; style: CSSProperties }
  measure?: (row: HTMLLIElement | null) => void
}

/** A row of the list of events: date, place, title and what to know before reading. */
export function EventRow({ event, note, item, measure }: EventRowProps) {
  const { atlas, markedEvent, query, search } = useAtlas()
  const isOpen = markedEvent?.id === event.id
  const isPointed = useIsPointed('map', event.mapped_places)
  const row = useRef<HTMLLIElement>(null)
  const wasOpen = useRef(false)
  const attach = useCallback(
    (element: HTMLLIElement | null) => {
      row.current = element
      measure?.(element)
    },
    [measure],
  )
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' })
    // Closing the detail takes away what had the focus; the row it was opened from is where the reader goes on.
    else if (wasOpen.current && document.activeElement === document.body) row.current?.querySelector('a')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <li
      ref={attach}
      onPointerEnter={() => pointAt('list', event.mapped_places)}
      onPointerLeave={() => pointAt('list', [])}
      onFocus={() => pointAt('list', event.mapped_places)}
      onBlur={() => pointAt('list', [])}
      data-event-id={event.id}
      className={isOpen ? 'is-open' : isPointed ? 'is-pointed' : undefined}
      {...item}
    >
      <QueryLink change={{ event: event.id, article: undefined }} aria-current={isOpen ? 'true' : undefined}>
        <RowFace
          event={event}
          place={atlas.places.get(event.mapped_places[0] ?? '')}
          note={note}
          words={search.shown}
          lang={query.lang}
        />
      </QueryLink>
    </li>
  )
}

interface RowFaceProps {
  event: AtlasEvent
  place: Place | undefined
  note: string | undefined
  /** Words of a search that are marked in the texts; "" without a search. */
  words: string
  /** Language of the names. */
  lang: Language
}

/** What a row shows. Another choice of years changes the links of all rows, but not what they say. */
const RowFace = memo(function RowFace({ event, place, note, words, lang }: RowFaceProps) {
  useSpokenLanguage()
  const title = (
    <span className="event-row-title" lang={langOf(event, 'title')}>
      {event.title}
    </span>
  )
  const firstWords = event.first_words && (
    <q className="event-row-words" lang={event.first_words.lang ?? 'en'}>
      {event.first_words.quote}
    </q>
  )
  return (
    <>
      <FamilySymbol family={event.family} labelled />
      <span className="event-row-text">
        <span className="event-row-facts">
          <EventDate event={event} /> · {place && <WordingText wording={listLabel(place, lang)} />}
          {note && ` · ${note}`}
        </span>
        {words === '' ? (
          <>
            {title}
            {firstWords}
          </>
        ) : (
          <ErrorBoundary fallback={() => title}>
            <Suspense fallback={title}>
              <EventMatch event={event} words={words}>
                {firstWords}
              </EventMatch>
            </Suspense>
          </ErrorBoundary>
        )}
        <span className="event-row-badges">
          {event.status === 'planned' && <span className="badge">{t('events.planned')}</span>}
          {event.status === 'claimed' && <span className="badge">{t('events.claimed')}</span>}
          {event.context && <span className="badge">{t('events.context')}</span>}
          {event.long_running && <span className="badge">{t('events.longRunning')}</span>}
          {event.one_sided && <span className="badge">{t('events.oneSided')}</span>}
          {event.confidence === 'low' && <span className="badge">{t('events.lowConfidence')}</span>}
          {event.note_count > 0 && (
            <span className="badge badge-notice">
              <Icon name="disagree" /> {t('events.disagreement', { count: event.note_count })}
            </span>
          )}
        </span>
      </span>
    </>
  )
})
