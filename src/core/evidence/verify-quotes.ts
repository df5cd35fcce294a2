/** Checks excerpts against the text of their article. Used by the command and by readers in the browser. */
import type { Excerpt } from '../schema/evidence.ts'
import { codePointOffsets, countBelow, utf16Offsets } from './article-text.ts'

/** What may be wrong with an excerpt, the most basic fault first. */
export type QuoteFault =
  | 'not-at-offsets'
  | 'prefix-differs'
  | 'suffix-differs'
  | 'wrong-paragraph'
  | 'ambiguous'
  | 'whole-sentence'

/** Gives the first fault of an excerpt, undefined when nothing is wrong. */
export type QuoteCheck = (excerpt: Excerpt) => QuoteFault | undefined

/** What a reader learns about an excerpt: offsets in Unicode code points of each place where its words stand. */
export type QuotePlace = { found: 'there' } | { found: 'elsewhere'; starts: number[] } | { found: 'nowhere' }

/**
 * Compares excerpts with the article's text. Offsets count Unicode code points, end exclusive.
 * Words that occur twice need a prefix or suffix that tells which is meant. A whole sentence is a fault too,
 * because only fragments are quoted; lines without a final stop (headlines, datelines) are not sentences.
 */
export function quoteCheck(text: string): QuoteCheck {
  const placeFault = placeCheck(text)
  const paragraphs = paragraphsOf(text)
  return (excerpt) => {
    const { prefix, quote, suffix, paragraph } = excerpt
    const fault = placeFault(excerpt)
    if (fault) return fault
    if (occurrences(text, prefix + quote + suffix, 2).length > 1) return 'ambiguous'
    return isWholeSentence(paragraphs[paragraph] ?? '', quote) ? 'whole-sentence' : undefined
  }
}

/** Gives the faults of the text; the others are faults of the record. */
function placeCheck(text: string): QuoteCheck {
  const unit = utf16Offsets(text)
  const slice = (from: number, to: number) => text.slice(unit(Math.max(0, from)), unit(Math.max(0, to)))
  const ends = paragraphEnds(text)
  return ({ quote, start, end, prefix, suffix, paragraph }) => {
    if (slice(start, end) !== quote) return 'not-at-offsets'
    if (slice(start - [...prefix].length, start) !== prefix) return 'prefix-differs'
    if (slice(end, end + [...suffix].length) !== suffix) return 'suffix-differs'
    return countBelow(ends, unit(start)) === paragraph ? undefined : 'wrong-paragraph'
  }
}

/** Most places that are told of words which stand elsewhere than the record says. */
const MAX_PLACES = 20

/**
 * Where the words of each excerpt stand in a text, which need not be the one that the record knows. Runs while a reader
 * waits, over any file, so it takes time in proportion to the text: about a millisecond for an article, a second or two
 * for the worst file of the largest size. That file is the reader's own choice, so no worker is started for it.
 */
export function placeQuotes(text: string, excerpts: readonly Excerpt[]): QuotePlace[] {
  const fault = placeCheck(text)
  const offset = codePointOffsets(text)
  return excerpts.map((excerpt) => {
    if (!fault(excerpt)) return { found: 'there' }
    const starts = occurrences(text, excerpt.quote, MAX_PLACES).map(offset)
    return starts.length > 0 ? { found: 'elsewhere', starts } : { found: 'nowhere' }
  })
}

/** The first UTF-16 offsets, `most` of them, at which the words stand, those that overlap included. */
export function occurrences(text: string, words: string, most: number): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== '' && found.length < most; at = text.indexOf(words, at + 1))
    found.push(at)
  return found
}

/** Lines that are not blank; a paragraph index counts these from 0. No-break spaces count as blank. */
export function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** UTF-16 offsets of the ends of the paragraphs: of the line break after each. */
function paragraphEnds(text: string): number[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    at += line.length + 1
    return line.trim() === '' ? [] : [at - 1]
  })
}

/** Index of the paragraph in which a text that starts with `before` goes on. */
export function paragraphIndex(before: string): number {
  const lines = before.split('\n')
  return lines.slice(0, -1).filter((line) => line.trim() !== '').length
}

/** Whether the words are a sentence of the paragraph, its final stop aside. */
export function isWholeSentence(paragraph: string, quote: string): boolean {
  const bare = bareSentence(quote)
  return splitSentences(paragraph, 'en').some(
    ({ text }) => /[.!?…]["”’]?$/.test(text.trimEnd()) && bareSentence(text) === bare,
  )
}

const OPENING = /[\s"“”'‘’]/
const CLOSING = /[\s"“”'‘’.,!?…]/

/** A sentence without quotation marks and spaces around it, and without its stop. */
function bareSentence(text: string): string {
  // A pattern that ends in "+$" would try again from each character of a long run.
  let [start, end] = [0, text.length]
  while (start < end && OPENING.test(text.charAt(start))) start += 1
  while (end > start && CLOSING.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** The browser's segmenter copies its whole input for each sentence, so a line is handed to it in pieces of this length. */
const PIECE = 4000

interface SentencePart {
  /** UTF-16 offset in the line. */
  index: number
  /** The sentence with the white space after it. */
  text: string
}

/**
 * The sentences of a line as Unicode divides it (UAX 29), in order; one longer than 4000 UTF-16 units is cut. Takes time
 * in proportion to the line.
 */
export function splitSentences(line: string, language: string): SentencePart[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const parts: SentencePart[] = []
  for (let from = 0; from < line.length; ) {
    const piece = line.slice(from, from + PIECE)
    const found = [...segmenter.segment(piece)].map(({ index, segment }) => ({ index: from + index, text: segment }))
    // The last sentence of a piece may go on in the next one, which then begins with it.
    const last = from + PIECE < line.length && found.length > 1 ? found.pop() : undefined
    parts.push(...found)
    from = last?.index ?? from + PIECE
  }
  return parts
}
