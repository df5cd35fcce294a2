import { use, useMemo } from 'react'
import { placeQuotes, type QuotePlace } from '../core/evidence/verify-quotes.ts'
import type { Excerpt } from '../core/schema/evidence.ts'
import type { Article } from '../core/schema/reference-lists.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import { formatNumber, t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { identify } from './identify.ts'
import type { ChosenFile } from './read-chosen-file.ts'

/** Each quotation of the article and where it stands in the file. Nothing when the file is no text. */
export function QuotePlaces({ file, article }: { file: Promise<ChosenFile>; article: Article }) {
  const { articles } = use(useAtlas().records.articles())
  const chosen = use(file)
  const compared = identify(chosen, articles.values()) ?? article
  return 'text' in chosen ? <Places text={chosen.text} article={compared} /> : null
}

function Places({ text, article }: { text: string; article: Article }) {
  const excerpts = use(useAtlas().records.article(article.id))
  const places = useMemo(
    () =>
      placeQuotes(
        text,
        excerpts.map(({ excerpt }) => excerpt),
      ),
    [text, excerpts],
  )
  const found = places.filter((place) => place.found === 'there').length
  return (
    <>
      <h3>{t('verify.quotations')}</h3>
      <p role="status">{t('verify.found', { count: excerpts.length, found })}</p>
      <ol className="verify-quotes">
        {excerpts.map(({ excerpt, event, claim }, i) => (
          <li key={`${excerpt.start}-${excerpt.end}-${event?.id ?? claim?.text}`} data-found={places[i]?.found}>
            <p lang={article.language}>“{excerpt.quote}”</p>
            <p>
              {places[i] && placeInWords(places[i], excerpt)}{' '}
              {event && (
                <QueryLink change={{ event: event.id }} lang={langOf(event, 'title')}>
                  {event.title}
                </QueryLink>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Characters and paragraphs as people count them, from 1. */
function placeInWords(place: QuotePlace, { start, end, paragraph }: Excerpt): string {
  if (place.found === 'there') return t('verify.there', { start: start + 1, end, paragraph: paragraph + 1 })
  if (place.found === 'nowhere') return t('verify.nowhere')
  const starts = place.starts.map((one) => formatNumber(one + 1)).join(', ')
  return t('verify.elsewhere', { starts, start: start + 1 })
}
