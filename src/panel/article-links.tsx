import { formatDate } from '../display/event-date.tsx'
import { QueryLink } from '../display/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './article-links.css'

/** The articles on file, each leading to its excerpts. */
export function ArticleLinks() {
  const { atlas } = useAtlas()
  return (
    <section className="article-links" aria-labelledby="article-links-title">
      <h2 id="article-links-title">{t('article.listTitle')}</h2>
      <ul>
        {[...atlas.articles.values()].map(({ id, headline, language, outlet, published, excerpt_count }) => (
          <li key={id}>
            <QueryLink change={{ article: id, event: undefined }} lang={language}>
              {headline}
            </QueryLink>
            <span className="muted">
              {atlas.outlets.get(outlet)?.name}, {formatDate(published)} ·{' '}
              {t('article.count', { count: excerpt_count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
