import type { Article } from '../core/schema/reference-lists.ts'
import { t } from '../i18n/messages.ts'

/** Digits of a hash that are shown; the whole of it stands in the article's own view. */
const SHOWN_DIGITS = 12

/** In which language the words are, and that a machine has found them in the text of this hash. */
export function ExcerptCheck({ article: { language, sha256 } }: { article: Article }) {
  return (
    <span className="excerpt-check">
      {t(`language.${language}`)} · {t('verification.verified')}, SHA-256 <code>{sha256.slice(0, SHOWN_DIGITS)}…</code>
    </span>
  )
}
