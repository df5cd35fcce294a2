import { use } from 'react'
import { langOf } from '../../core/translation/lay-texts.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** Digits of a hash that are shown; the whole of it stands in the article's own view. */
const SHOWN_DIGITS = 12

/**
 * Who published the words of an excerpt, in which language they are, that a machine has found them in the text of this
 * hash, and where a copy is kept if one is known.
 */
export function ExcerptSource({ article: id }: { article: string }) {
  const { articles, outlets } = use(useAtlas().records.articles())
  const article = articles.get(id)
  if (!article) return null
  const outlet = outlets.get(article.outlet)
  const { language, sha256, archive } = article
  return (
    <span className="excerpt-source">
      <span lang={langOf(outlet, 'description')}>{outlet?.description}</span> · {t(`language.${language}`)} ·{' '}
      {t('verification.verified')}, SHA-256 <code>{sha256.slice(0, SHOWN_DIGITS)}…</code>
      {archive && (
        <>
          {' '}
          ·{' '}
          <a href={archive} rel="noopener noreferrer" target="_blank">
            {t('excerpt.archived')}
          </a>
        </>
      )}
    </span>
  )
}
