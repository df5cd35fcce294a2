/** Every way in which a text may call the places or actors of the gazetteer. */
import type { Name } from '../../src/core/schema/reference-lists.ts'
import { wordsOf } from '../../src/core/search/fold-word.ts'
import { type NamesOfForm, readNameForms } from '../../src/core/search/words/name-forms.ts'
import type { Language } from '../../src/core/vocabulary/language.ts'

/** A place or an actor, as far as names matter. */
export interface Named {
  id: string
  kind: string
  names: readonly Name[]
}

/** One way to write a name, and all who may be meant. */
export interface NameForm {
  /** Its words as search compares them. */
  words: readonly string[]
  /** As the gazetteer writes it. */
  text: string
  /** Those who have this form among their names come first, then people who have it as their last name. */
  ids: readonly string[]
}

export interface NameForms {
  /** Forms by their first word, the longest first. */
  byFirst: ReadonlyMap<string, readonly NameForm[]>
  /** Words of names, folded, of which a word of a text in the language is an inflected form. */
  namesOf: NamesOfForm
}

const IN_BRACKETS = /\s*\([^)]*\)/g

/**
 * All names, transliterations and variants, the same without what stands in brackets, and last names of people. Names in
 * the language of the text are found inflected, too.
 */
export function nameForms(records: readonly Named[], language: Language): NameForms {
  const forms = new Map<string, { words: string[]; text: string; ids: string[] }>()
  const add = (text: string, id: string) => {
    const words = wordsOf(text).map(({ folded }) => folded)
    const key = `${isAcronym(text)} ${words.join(' ')}`
    const form = forms.get(key) ?? { words, text, ids: [] }
    if (words.length > 0 && !form.ids.includes(id)) forms.set(key, { ...form, ids: [...form.ids, id] })
  }
  for (const { id, names } of records)
    for (const text of names.flatMap(spellings)) {
      add(text, id)
      add(text.replace(IN_BRACKETS, '').trim(), id)
    }
  for (const { id, kind, names } of records)
    if (kind === 'person') for (const text of names.flatMap(spellings)) add(lastName(text), id)
  const byFirst = new Map<string, NameForm[]>()
  const longestFirst = [...forms.values()].sort((a, b) => b.words.length - a.words.length)
  for (const form of longestFirst) byFirst.set(form.words[0] ?? '', [...(byFirst.get(form.words[0] ?? '') ?? []), form])
  const own = records.flatMap(({ names }) => names.filter(({ lang }) => lang === language).flatMap(spellings))
  return { byFirst, namesOf: readNameForms(own.map((text) => ({ words: wordsOf(text), lang: language }))) }
}

/** "US" is not "us": a form in capitals is met by capitals only. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(text)
}

function spellings({ text, transliteration, variants = [] }: Name): string[] {
  return [text, ...(transliteration ? [transliteration] : []), ...variants]
}

function lastName(text: string): string {
  return text.split(/\s+/).at(-1) ?? ''
}
