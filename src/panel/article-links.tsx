import type { ReactNode } from 'react'
import { formatDate } from '../display/event-date.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { useDisclosure } from '../display/use-disclosure.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** More articles than these are listed on demand. */
const MAX_SHOWN = 50

/** The articles on file, each leading to its excerpts. */
export function ArticleLinks() {
  const { atlas } = useAtlas()
  const heading = <h2 id="article-links-title">{t('article.listTitle')}</h2>
  return (
    <section className="article-links" aria-labelledby="article-links-title">
      {atlas.articles.size > MAX_SHOWN ? (
        <OnDemand heading={heading}>
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

/** A list that is too long to be there from the start: every link is drawn anew when the address changes. */
function OnDemand({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  const [isOpen, disclosure] = useDisclosure()
  return (
    <details {...disclosure}>
      <summary>{heading}</summary>
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
