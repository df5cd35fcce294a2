/** Names of places and actors in the languages of the atlas, and labels of places that atlas.json gives two names. */
import { keepTogether } from '../keep-together.ts'
import type { EventType, Name, Place } from '../schema/reference-lists.ts'
import type { NamePairs } from '../schema/subject.ts'
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

/** Which name comes first: by the alphabet, the administering side's on the as-of date, or always the same language's. */
export type NameOrder = 'alphabetical' | 'administering' | Language

/** The orders that readers can choose; none where no place has two names. */
export function nameOrders(pairs: NamePairs | undefined): readonly NameOrder[] {
  return pairs ? ['alphabetical', 'administering', pairs.first.language, pairs.second.language] : []
}

/** Two names of a place, each with its language. */
type NamePair = NonNullable<Place['pair']>

/** The two names of a place that the rule gives two and whose names differ; undefined for every other place. */
export function twoNames(
  { kind, country, names }: Pick<Place, 'kind' | 'country' | 'names'>,
  pairs: NamePairs | undefined,
): NamePair | undefined {
  if (!pairs || country !== pairs.country || !pairs.place_kinds.includes(kind)) return
  const first = nameIn(names, 'en').text
  const second = names.find(({ lang }) => lang === pairs.second.language)?.transliteration
  if (second === undefined || second === first) return
  return [
    { lang: pairs.first.language, text: first },
    { lang: pairs.second.language, text: second },
  ]
}

/** Both names with the first language's first, or in alphabetical order when no language is named. */
export function joinNames(pair: NamePair, first?: Language): string {
  const texts = pair.map(({ text }) => text)
  const leads = pair.find(({ lang }) => lang === first)?.text
  return (leads === undefined ? texts.sort() : [leads, ...texts.filter((text) => text !== leads)]).join(' / ')
}

/** Label of a place in lists: in English both names in alphabetical order where it has two, else the language's name. */
export function listLabel(place: Place, lang: Language): Wording {
  const label = lang === 'en' && place.pair ? { text: joinNames(place.pair), lang } : nameIn(place.names, lang)
  return { text: keepTogether(label.text), lang: label.lang }
}

/** The two names of a town of the base map, which says which language its second name is in. */
export function townNames(
  town: { name_en: string; name_en_alt?: string; name_en_alt_lang?: Language },
  pairs: NamePairs | undefined,
): NamePair | undefined {
  const { name_en, name_en_alt, name_en_alt_lang } = town
  if (!pairs || !name_en_alt || !name_en_alt_lang) return
  const { first, second } = pairs
  const lang = name_en_alt_lang === first.language ? second.language : first.language
  return [
    { lang, text: name_en },
    { lang: name_en_alt_lang, text: name_en_alt },
  ]
}
