import { coveredShare } from '../core/evidence/article-excerpts.ts'
import type { Excerpt } from '../core/schema/evidence.ts'
import type { Article } from '../core/schema/reference-lists.ts'
import { formatNumber, t } from '../i18n/messages.ts'

/** A bar as long as the article, marked where its excerpts stand, and how much of it they cover. */
export function CoverageStrip({ article, excerpts }: { article: Article; excerpts: readonly Excerpt[] }) {
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
