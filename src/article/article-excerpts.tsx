import type { ArticleExcerpt } from '../core/schema/record-files.ts'
import type { Article } from '../core/schema/reference-lists.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { Quotation } from '../display/evidence/quotation.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { CoverageStrip } from './coverage-strip.tsx'
import { PositionStrip } from './position-strip.tsx'

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
