import { otherNames, type Wording } from '../../core/names/record-names.ts'
import type { Name } from '../../core/schema/reference-lists.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'

/** A text of the data; its language is marked where it is not that of the page. */
export function WordingText({ wording: { text, lang } }: { wording: Wording }) {
  return lang === spokenLanguage().language ? text : <span lang={lang}>{text}</span>
}

/** The names in the languages other than the reader's, in one line; nothing when there are none. */
export function OtherNames({ names, lang }: { names: readonly Name[]; lang: Language }) {
  const others = otherNames(names, lang)
  if (others.length === 0) return null
  return (
    <span className="other-names muted">
      {others.map((name, i) => (
        <span key={name.lang}>
          {i > 0 && ' · '}
          <span lang={name.lang}>{name.text}</span>
        </span>
      ))}
    </span>
  )
}
