import type { Wording } from '../../core/names/record-names.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'

/** A text of the data; its language is marked where it is not that of the page. */
export function WordingText({ wording: { text, lang } }: { wording: Wording }) {
  return lang === spokenLanguage().language ? text : <span lang={lang}>{text}</span>
}
