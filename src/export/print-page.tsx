import { createPortal } from 'react-dom'
import { listLabel } from '../core/names/record-names.ts'
import type { EventFile } from '../core/schema/record-files.ts'
import { langOf, unreviewedFields } from '../core/translation/lay-texts.ts'
import { EventDate, formatDate } from '../display/event-date.tsx'
import { WordingText } from '../display/names/wording-text.tsx'
import { TranslationNote } from '../display/translation-note.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { eventAddress } from './selection-file.ts'

interface PrintPageProps {
  title: string
  /** What is said of the selection in words; the picture says it too, but not to everyone. */
  lines: readonly string[]
  /** The map with its legend and notes. */
  picture: HTMLCanvasElement
  events: readonly EventFile[]
  /** Number of selected events, of which `events` may be the first part. */
  selected: number
}

/** What is printed in place of the page: the map and the selected events with their sources. */
export function PrintPage({ title, lines, picture, events, selected }: PrintPageProps) {
  return createPortal(
    <main className="print-page">
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div
        className="print-map"
        role="img"
        aria-label={t('map.region')}
        ref={(element) => element?.replaceChildren(picture)}
      />
      <h2>{t('export.printedEvents')}</h2>
      {selected > events.length && <p>{t('export.firstOnly', { most: events.length, count: selected })}</p>}
      <TranslationNote fields={events.flatMap((event) => unreviewedFields(event)).slice(0, 1)} />
      {events.map((event) => (
        <PrintedEvent key={event.id} event={event} />
      ))}
      <p>{t('export.licence')}</p>
    </main>,
    document.body,
  )
}

function PrintedEvent({ event }: { event: EventFile }) {
  const { atlas, query } = useAtlas()
  const place = atlas.places.get(event.mapped_places[0] ?? '')
  return (
    <section className="print-event">
      <p className="print-facts">
        <EventDate event={event} />
        {place && (
          <>
            {' · '}
            <WordingText wording={listLabel(place, query.lang)} />
          </>
        )}
        {event.status !== 'held' && ` · ${t(`status.${event.status}`)}`}
      </p>
      <h3 lang={langOf(event, 'title')}>{event.title}</h3>
      <p lang={langOf(event, 'summary')}>{event.summary}</p>
      <ul>
        {event.evidence.map(({ article, quote, start, paragraph }) => (
          <PrintedExcerpt key={`${article}-${start}`} article={article} quote={quote} paragraph={paragraph} />
        ))}
        {event.references?.map(({ address, headline, publisher, published, quote, quote_lang, seen }) => (
          <li key={address + (quote ?? '')}>
            {quote && <q lang={quote_lang ?? 'en'}>{quote}</q>} {headline}, {publisher}
            {published && `, ${formatDate(published)}`} (
            {seen ? t('detail.referenceSeen') : t('detail.referenceUnseen')}) <PrintedAddress address={address} />
          </li>
        ))}
      </ul>
      <PrintedAddress address={eventAddress(event.id)} />
    </section>
  )
}

function PrintedExcerpt({ article: id, quote, paragraph }: { article: string; quote: string; paragraph: number }) {
  const { atlas } = useAtlas()
  const article = atlas.articles.get(id)
  if (!article) return null
  const outlet = atlas.outlets.get(article.outlet)?.name ?? article.outlet
  return (
    <li>
      <q lang={article.language}>{quote}</q> {article.headline}, {outlet},{' '}
      {t('excerpt.published', { date: formatDate(article.published) })},{' '}
      {t('excerpt.paragraph', { number: paragraph + 1, total: article.paragraphs })}{' '}
      <PrintedAddress address={article.address} />
    </li>
  )
}

/** On paper an address can only be read. */
function PrintedAddress({ address }: { address: string }) {
  return (
    <a className="print-address" href={address}>
      {address}
    </a>
  )
}
