import type { Excerpt } from '../core/schema/evidence.ts'
import type { Article } from '../core/schema/reference-lists.ts'

/** Where one excerpt stands in its article. Only for the eye: its paragraph is told in words beside it. */
export function PositionStrip({ article, excerpt }: { article: Article; excerpt: Excerpt }) {
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
