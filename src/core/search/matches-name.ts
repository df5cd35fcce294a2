import type { Name } from '../schema/reference-lists.ts'
import { wordsOf } from './fold-word.ts'

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
