/** Names of places and actors in the languages of the atlas. */

import type { EventType, Name } from '../schema/reference-lists.ts'
import type { Language } from '../vocabulary/language.ts'

/** A text and its language. */
export interface Wording {
  text: string
  /** BCP 47 */
  lang: string
}

/** The name in a language, else in English, else any; the record always has at least one. */
export function nameIn(names: readonly Name[], lang: Language): Name {
  const name = names.find((n) => n.lang === lang) ?? names.find((n) => n.lang === 'en') ?? names[0]
  if (!name) throw new Error('a record without names passed the compiler')
  return name
}

/** Label of an event type in a language, else in English. */
export function labelIn({ label, labels = {} }: Pick<EventType, 'label' | 'labels'>, lang: Language): Wording {
  const text = lang === 'en' ? undefined : labels[lang]
  return text === undefined ? { text: label, lang: 'en' } : { text, lang }
}

/** The names in all other languages, in alphabetical order of their language codes, equal spellings once. */
export function otherNames(names: readonly Name[], lang: Language): Name[] {
  const own = nameIn(names, lang)
  return names
    .filter((name, i) => name !== own && name.text !== own.text && names.findIndex((n) => n.text === name.text) === i)
    .sort((a, b) => (a.lang < b.lang ? -1 : 1))
}
