import { excerptAddress } from '../../core/evidence/excerpt-address.ts'
import type { Claim, Excerpt as ExcerptData } from '../../core/schema/evidence.ts'
import type { BackgroundClaim } from '../../core/schema/reference-lists.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { formatDate } from '../event-date.tsx'
import { ClaimText } from './claim-text.tsx'
import './excerpt.css'
import { QueryLink } from '../links/query-link.tsx'
import { ExcerptSource } from './excerpt-source.tsx'
import { distanceText } from './publication-distance.ts'

interface ExcerptProps {
  excerpt: ExcerptData
  claim?: Pick<Claim | BackgroundClaim, 'text' | 'attribution' | 'probable_unit_error'> | undefined
  /** Days of the event it supports, to tell how long after it was published. */
  event?: { date_start: string; date_end: string } | undefined
  /** Inside its own article: nothing that the article says already, and no way to it. */
  isInArticle?: boolean
  /** Only what a popup has room for. */
  isBrief?: boolean
}

/** A quotation with its source: outlet, dates, paragraph, how it was checked and the way to the original. */
export function Excerpt({ excerpt, claim, event, isInArticle = false, isBrief = false }: ExcerptProps) {
  const { atlas } = useAtlas()
  const article = atlas.articles.get(excerpt.article)
  if (!article) return null
  const outlet = atlas.outlets.get(article.outlet)?.name ?? article.outlet
  const distance = event && distanceText(article.published, event)
  return (
    <figure className="excerpt">
      {claim && <ClaimText claim={claim} />}
      <blockquote data-article-id={article.id} cite={article.address} lang={article.language}>
        <p>{quoted(excerpt.quote)}</p>
      </blockquote>
      <figcaption>
        <cite>{outlet}</cite>, {t('excerpt.published', { date: formatDate(article.published) })}
        {distance && `, ${distance}`} ·{' '}
        {t('excerpt.paragraph', { number: excerpt.paragraph + 1, total: article.paragraphs })}
        {!isBrief && <ExcerptSource article={article.id} />}
        <span className="excerpt-links">
          {!isInArticle && (
            <QueryLink change={{ article: article.id, event: undefined }}>{t('excerpt.inArticle')}</QueryLink>
          )}
          <a href={excerptAddress(article.address, excerpt)} rel="noopener noreferrer" target="_blank">
            {t('excerpt.original')}
          </a>
        </span>
      </figcaption>
    </figure>
  )
}

/** The fragment in quotation marks; a mark of its own at an edge is kept. */
function quoted(quote: string): string {
  return `“${quote}”`
}
