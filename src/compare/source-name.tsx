import type { ComparedSource } from '../core/evidence/compare-sources.ts'
import { QueryLink } from '../display/links/query-link.tsx'

/** A source by its name, leading to the article's excerpts, or to the page itself. */
export function SourceName({ source: { article, name, address } }: { source: ComparedSource }) {
  if (article)
    return (
      <QueryLink change={{ article: article.id }} lang="en">
        {name}
      </QueryLink>
    )
  return (
    <a href={address} rel="noopener noreferrer" target="_blank" lang="en">
      {name}
    </a>
  )
}
