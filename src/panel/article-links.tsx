import { type ReactNode, useState } from 'react'
import { formatDate } from '../display/event-date.tsx'
import { QueryLink } from '../display/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './article-links.css'

/** More articles than these are listed on demand: every link is drawn anew when the address changes. */
const MOST_SHOWN = 50

/** The articles on file, each leading to its excerpts. */
export function ArticleLinks() {
  const { atlas } = useAtlas()
  const heading = <h2 id="article-links-title">{t('article.listTitle')}</h2>
  return (
    <section className="article-links" aria-labelledby="article-links-title">
      {atlas.articles.size > MOST_SHOWN ? (
        <OnDemand summary={heading}>
          <ArticleList />
        </OnDemand>
      ) : (
        <>
          {heading}
          <ArticleList />
        </>
      )}
    </section>
  )
}

function OnDemand({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
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
