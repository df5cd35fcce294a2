import type { Article } from '../core/schema/reference-lists.ts'
import { formatDate } from '../display/event-date.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** What an article covers: its events and their years, and the choice to see only these in list and map. */
export function ArticleCoverage({ article }: { article: Article }) {
  const { atlas, query } = useAtlas()
  const events = atlas.events.filter(({ articles }) => articles.includes(article.id))
  const years = events.flatMap(({ year_start }) => year_start)
  const isOnly = query.in.join() === article.id
  return (
    <>
      <dt>{t('article.covers')}</dt>
      <dd>
        {t('article.events', {
          count: events.length,
          first: formatDate(String(Math.min(...years))),
          last: formatDate(String(Math.max(...years))),
        })}{' '}
        <QueryLink className="article-only" change={{ in: isOnly ? [] : [article.id], article: article.id }}>
          {isOnly ? t('article.showAll') : t('article.showOnly')}
        </QueryLink>
      </dd>
    </>
  )
}
