import type { ArticleExcerpt } from '../core/schema/record-files.ts'
import type { Article } from '../core/schema/reference-lists.ts'
import { Excerpt } from '../display/excerpt.tsx'
import { QueryLink } from '../display/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { CoverageStrip } from './coverage-strip.tsx'

/** The excerpts of an article in reading order: where they stand in it, and each with the event it supports. */
export function ArticleExcerpts({ article, excerpts }: { article: Article; excerpts: readonly ArticleExcerpt[] }) {
  return (
    <>
      <CoverageStrip article={article} excerpts={excerpts.map(({ excerpt }) => excerpt)} />
      <ol className="article-excerpts">
        {excerpts.map(({ excerpt, event, claim }) => (
          <li key={`${excerpt.start}-${excerpt.end}-${event?.id ?? claim?.text}`}>
            <Excerpt excerpt={excerpt} claim={claim} withArticleLink={false} />
            <p className="article-supports">
              {event ? (
                <>
                  {t('article.supports')}:{' '}
                  <QueryLink change={{ event: event.id, article: undefined }} lang="en">
                    {event.title}
                  </QueryLink>
                </>
              ) : (
                <span className="muted">{t('article.background')}</span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
