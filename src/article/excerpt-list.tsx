import { coveredShare } from '../core/evidence/article-excerpts.ts'
import type { Excerpt } from '../core/schema/evidence.ts'
import type { ArticleExcerpt } from '../core/schema/record-files.ts'
import type { Article } from '../core/schema/reference-lists.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { Quotation } from '../display/evidence/quotation.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { formatNumber, t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

interface ArticleExcerptsProps {
  article: Article
  excerpts: readonly ArticleExcerpt[]
}

/** The excerpts of an article in reading order: where they stand in it, and each with the event it supports. */
export function ArticleExcerpts({ article, excerpts }: ArticleExcerptsProps) {
  const { atlas, query } = useAtlas()
  const isFirstOfEvent = ({ event }: ArticleExcerpt, index: number) =>
    event && excerpts.findIndex((other) => other.event?.id === event.id) === index
  const opened = excerpts.findIndex(({ excerpt }) => excerpt.start === query.excerpt)
  return (
    <>
      <CoverageStrip article={article} excerpts={excerpts.map(({ excerpt }) => excerpt)} />
      <ol className="article-excerpts">
        {excerpts.map((item, index) => (
          <li
            key={`${item.excerpt.start}-${item.excerpt.end}-${item.event?.id ?? item.claim?.text}`}
            ref={index === opened ? showWhenOpened : undefined}
            className={index === opened ? 'is-opened' : undefined}
          >
            <PositionStrip article={article} excerpt={item.excerpt} />
            {isFirstOfEvent(item, index) && <p lang={langOf(item.event, 'summary')}>{item.event?.summary}</p>}
            <Quotation
              quotation={item.excerpt}
              claim={item.claim}
              event={atlas.eventById.get(item.event?.id ?? '')}
              isInArticle
            />
            <Supported item={item} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** Brings the excerpt into view from which the reader came. */
function showWhenOpened(item: HTMLElement | null): void {
  item?.scrollIntoView({ block: 'center' })
}

/** The event that an excerpt supports, leading to it. */
function Supported({ item: { event } }: { item: ArticleExcerpt }) {
  return (
    <p className="article-supports">
      {event ? (
        <>
          {t('article.supports')}:{' '}
          <QueryLink change={{ event: event.id, article: undefined }} lang={langOf(event, 'title')}>
            {event.title}
          </QueryLink>
        </>
      ) : (
        <span className="muted">{t('article.background')}</span>
      )}
    </p>
  )
}

/** A bar as long as the article, marked where its excerpts stand, and how much of it they cover. */
function CoverageStrip({ article, excerpts }: { article: Article; excerpts: readonly Excerpt[] }) {
  const percent = formatNumber(Math.round(coveredShare(excerpts, article.characters) * 100))
  return (
    <>
      <p className="muted">{t('article.covered', { count: excerpts.length, percent })}</p>
      <svg
        className="coverage-strip"
        viewBox={`0 0 ${article.characters} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('article.coverage')}
      >
        <rect width={article.characters} height="10" className="coverage-article" />
        {excerpts.map(({ start, end }) => (
          <rect key={`${start}-${end}`} x={start} width={end - start} height="10" className="coverage-excerpt" />
        ))}
      </svg>
    </>
  )
}

/** Where one excerpt stands in its article. Only for the eye: its paragraph is told in words beside it. */
function PositionStrip({ article, excerpt }: { article: Article; excerpt: Excerpt }) {
  return (
    <svg
      className="position-strip"
      viewBox={`0 0 ${article.characters} 4`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={article.characters} height="4" className="coverage-article" />
      <rect x={excerpt.start} width={excerpt.end - excerpt.start} height="4" className="coverage-excerpt" />
    </svg>
  )
}
