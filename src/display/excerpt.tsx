import { excerptAddress } from '../core/excerpt-address.ts'
import type { Claim, Excerpt as ExcerptData } from '../core/schema/evidence.ts'
import type { BackgroundClaim } from '../core/schema/reference-lists.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { ClaimText } from './claim-text.tsx'
import { formatDate } from './event-date.tsx'
import './excerpt.css'
import { QueryLink } from './query-link.tsx'

interface ExcerptProps {
  excerpt: ExcerptData
  claim?: Pick<Claim | BackgroundClaim, 'text' | 'attribution' | 'probable_unit_error'> | undefined
  /** Whether to offer the way to the article; not inside the article itself. */
  withArticleLink?: boolean
}

/** A quotation with its source: outlet, date, paragraph and the way to the original. */
export function Excerpt({ excerpt, claim, withArticleLink = true }: ExcerptProps) {
  const { atlas } = useAtlas()
  const article = atlas.articles.get(excerpt.article)
  if (!article) return null
  const outlet = atlas.outlets.get(article.outlet)?.name ?? article.outlet
  return (
    <figure className="excerpt">
      {claim && <ClaimText claim={claim} />}
      <blockquote data-article-id={article.id} cite={article.address} lang={article.language}>
        <p>{quoted(excerpt.quote)}</p>
      </blockquote>
      <figcaption>
        <cite>{outlet}</cite>, {t('excerpt.published', { date: formatDate(article.published) })} ·{' '}
        {t('excerpt.paragraph', { number: excerpt.paragraph + 1, total: article.paragraphs })}
        <span className="excerpt-links">
          {withArticleLink && (
            <QueryLink change={{ article: article.id, event: undefined }}>{t('excerpt.inArticle')}</QueryLink>
          )}
          <a href={excerptAddress(article.address, excerpt.quote)} rel="noopener noreferrer" target="_blank">
            {t('excerpt.original')}
          </a>
        </span>
      </figcaption>
    </figure>
  )
}

/** The fragment in quotation marks; ellipses say that the sentence goes on. A mark of its own at an edge is kept. */
function quoted(quote: string): string {
  return `“${quote}”`
}
