import { otherNames } from '../../core/names/record-names.ts'
import type { Name } from '../../core/schema/reference-lists.ts'
import type { Language } from '../../core/vocabulary/language.ts'

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
