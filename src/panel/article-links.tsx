import { formatDate } from '../display/event-date.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { lazyPart } from '../display/loading/lazy-part.ts'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

const ManyArticles = lazyPart(() => import('./many-articles.tsx'), 'ManyArticles')

/** More articles than these are listed on demand. */
const MOST_SHOWN = 50

/** The articles on file, each leading to its excerpts. */
export function ArticleLinks() {
  const { atlas, isAlive } = useAtlas()
  const isLong = atlas.articles.size > MOST_SHOWN
  const heading = <h2 id="article-links-title">{t('article.listTitle')}</h2>
  return (
    <section className="article-links" aria-labelledby="article-links-title">
      {isLong && isAlive ? (
        <LoadedPart>
          <ManyArticles heading={heading}>
            <ArticleList />
          </ManyArticles>
        </LoadedPart>
      ) : (
        <>
          {heading}
          {/* A page made in advance cannot wait for the code of the long list. */}
          {isLong || <ArticleList />}
        </>
      )}
    </section>
  )
}

function ArticleList() {
  const { atlas } = useAtlas()
  return (
    <ul>
      {[...atlas.articles.values()].map(({ id, headline, language, outlet, published, excerpt_count }) => (
        <li key={id}>
          <QueryLink change={{ article: id, event: undefined }} lang={language}>
            {headline}
          </QueryLink>
          <span className="muted">
            {atlas.outlets.get(outlet)?.name}, {formatDate(published)} · {t('article.count', { count: excerpt_count })}
          </span>
        </li>
      ))}
    </ul>
  )
}
