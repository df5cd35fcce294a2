/** Which names match a query best, and in which of their forms. */

import type { Name } from '../schema/reference-lists.ts'
import type { SearchableName } from '../schema/search.ts'
import { wordsOf } from './fold-word.ts'
import type { Term } from './words/vocabulary.ts'

export type NameForm = SearchableName['forms'][number]

export interface FoundName {
  kind: Exclude<SearchableName['kind'], 'type'>
  id: string
  /** The form that lists show. */
  shown: NameForm
  /** The form that matched. */
  matched: NameForm
}

/** A whole word in any inflection goes before a part or a misspelling, a word spelt as typed before one that only folds alike. */
const WEIGHT = { whole: 100, part: 50, asTyped: 10, otherWord: -1 }

/** The best match first, types of events left out; names that match equally well stay in their order. */
export function rankNames(names: readonly SearchableName[], terms: readonly Term[]): FoundName[] {
  return names
    .map((name) => ({ name, ...bestForm(name, terms) }))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ name: { kind, id, forms }, form }) =>
      kind === 'type' ? [] : [{ kind, id, shown: forms[0] ?? form, matched: form }],
    )
}

/** The form of a name that matches best, the earlier of two equals. */
export function bestForm({ forms }: SearchableName, terms: readonly Term[]): { form: NameForm; weight: number } {
  const [best] = forms.map((form) => ({ form, weight: weigh(form, terms) })).sort((a, b) => b.weight - a.weight)
  if (!best) throw new Error('a name without forms passed the compiler')
  return best
}

function weigh({ text }: NameForm, terms: readonly Term[]): number {
  const words = wordsOf(text).map(({ folded }) => folded)
  const lower = text.toLowerCase()
  return terms.reduce((sum, { typed, forms, accepted }) => {
    if (!words.some((word) => accepted.has(word))) return sum
    const asTyped = lower.includes(typed.toLowerCase()) ? WEIGHT.asTyped : 0
    return sum + (words.some((word) => forms.has(word)) ? WEIGHT.whole : WEIGHT.part) + asTyped
  }, WEIGHT.otherWord * words.length)
}

/**
 * Whether one form of a name, in any language, has words that begin with the words of the text, in any order. Case,
 * diacritics and script do not matter. A text without words matches every name.
 */
export function matchesName(names: readonly Name[], text: string): boolean {
  const wanted = wordsOf(text)
  const forms = names.flatMap((name) => [name.text, name.transliteration ?? '', ...(name.variants ?? [])])
  return forms.some((form) => {
    const words = wordsOf(form)
    return wanted.every((word) => words.some(({ folded }) => folded.startsWith(word.folded)))
  })
}
