/** Marks the words of a query in a text and cuts a long text down to what is around the first of them. */
import { type Word, wordsOf } from './fold-word.ts'
import type { Term } from './words/vocabulary.ts'

/** Pieces of a text in order; together they are the text, or the part of it that is shown. */
export type MarkedText = readonly { text: string; isMarked: boolean }[]

/** Longest text shown whole, and how much of a longer one before its first marked word; UTF-16 code units. */
const LONGEST_WHOLE = 160
const BEFORE = 50
const ELLIPSIS = '…'

/** The text, cut at words to about `longest` characters, with every word marked that a term stands for. */
export function markWords(text: string, terms: readonly Term[], longest = LONGEST_WHOLE): MarkedText {
  const words = wordsOf(text)
  const marked = words.filter(({ folded }) => terms.some(({ accepted }) => accepted.has(folded)))
  const [from, to] = shownPart(text, words, marked[0]?.start ?? 0, longest)
  const pieces: { text: string; isMarked: boolean }[] = []
  let at = from
  for (const { start, end } of marked) {
    if (start < from || end > to) continue
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true })
    at = end
  }
  pieces.push({ text: text.slice(at, to), isMarked: false })
  if (from > 0) pieces.unshift({ text: ELLIPSIS, isMarked: false })
  if (to < text.length) pieces.push({ text: ELLIPSIS, isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Where the shown part begins and ends: with the beginning of one word and the end of another. */
function shownPart(text: string, words: readonly Word[], first: number, longest: number): [from: number, to: number] {
  if (text.length <= longest) return [0, text.length]
  const from = first <= BEFORE ? 0 : (words.find(({ start }) => start >= first - BEFORE)?.start ?? first)
  if (from + longest >= text.length) return [from, text.length]
  const to = words.findLast(({ end }) => end <= from + longest)?.end ?? 0
  return [from, to > first ? to : text.length]
}
