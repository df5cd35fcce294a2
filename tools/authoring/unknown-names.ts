/** Names in a text that the gazetteer does not know, so that what was not found is said. */
import { codePointOffsets } from '../../src/core/evidence/article-text.ts'
import { wordsOf } from '../../src/core/search/fold-word.ts'
import { isWithin, type Span } from './span.ts'

/** Words of titles, and initials, are no names. */
const SHORTEST = 3

const OPENING = /["“„«‘']/

/**
 * Runs of words with a capital that do not begin a sentence, in quotation marks or not, and that none of `known` covers, each once, in reading order.
 * `starts` are the offsets of the sentences in code points.
 */
export function unknownNames(text: string, starts: ReadonlySet<number>, known: readonly Span[]): string[] {
  const offset = codePointOffsets(text)
  const found: { words: string; end: number }[] = []
  for (const { isCapital, start, end } of wordsOf(text)) {
    const span = { start: offset(start), end: offset(end) }
    const last = found.at(-1)
    const goesOn = last !== undefined && /^[ -]$/.test(text.slice(last.end, start))
    if (!isCapital || end - start < SHORTEST || known.some((one) => isWithin(span, one))) continue
    if (goesOn && last) {
      last.words = text.slice(last.end - last.words.length, end)
      last.end = end
    } else if (!starts.has(span.start) && !(starts.has(span.start - 1) && OPENING.test(text.charAt(start - 1))))
      found.push({ words: text.slice(start, end), end })
  }
  return [...new Set(found.map(({ words }) => words))]
}
