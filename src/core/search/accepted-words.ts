import type SearchableMap from 'minisearch/SearchableMap'

/** How many letters may differ, for words of at least that length and at most the last one. */
const EDITS: readonly { edits: number; from: number }[] = [
  { edits: 1, from: 4 },
  { edits: 2, from: 8 },
]
const LONGEST_MISSPELT = 40

/**
 * The words of an index that a folded word stands for: those that begin with it, and only if there are none those that
 * differ in one letter (words from 4 letters on), and only if there are none those that differ in two (from 8 on).
 * A letter left out, added or replaced counts as one.
 */
export function acceptedWords(index: SearchableMap<unknown>, word: string): ReadonlySet<string> {
  const beginning = new Set(index.atPrefix(word).keys())
  if (beginning.size > 0 || word.length > LONGEST_MISSPELT) return beginning
  for (const { edits, from } of EDITS) {
    const near = word.length < from ? [] : [...index.fuzzyGet(word, edits).keys()]
    if (near.length > 0) return new Set(near)
  }
  return beginning
}
