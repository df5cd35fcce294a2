/** What to offer where no event holds all words of a search: the same search with fewer of them. */

/** Some words of a query, as typed and in its order, and the events that hold these and no others of it. */
export interface PartlyFound {
  words: readonly string[]
  /** Ids */
  events: readonly string[]
}

/** A search with fewer words, and how many events it finds. */
export interface FewerWords {
  words: string
  count: number
}

/** How many searches are offered at most. */
export const MOST_OFFERS = 3

/**
 * The searches that find something among the events that pass the other filters, `passing` (ids), and would find nothing
 * with one more word of the query: those with most words first and, of as many words, those that find fewest events.
 */
export function fewerWords(partly: readonly PartlyFound[], passing: ReadonlySet<string>): FewerWords[] {
  const left = partly
    .map(({ words, events }) => ({ words, count: events.filter((id) => passing.has(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.words.length - a.words.length || a.count - b.count)
  const offered: typeof left = []
  for (const found of left) {
    if (offered.length === MOST_OFFERS) break
    if (!offered.some(({ words }) => found.words.every((word) => words.includes(word)))) offered.push(found)
  }
  return offered.map(({ words, count }) => ({ words: words.join(' '), count }))
}
