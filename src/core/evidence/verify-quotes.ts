/** Checks excerpts against the text of their article. Used by the command and by readers in the browser. */

import type { Excerpt } from '../schema/evidence.ts'
import { codePointOffsets } from './code-points.ts'

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
  const characters = [...text]
  const slice = (from: number, to: number) => characters.slice(Math.max(0, from), Math.max(0, to)).join('')
  return ({ quote, start, end, prefix, suffix, paragraph }) => {
    if (slice(start, end) !== quote) return 'not-at-offsets'
    if (slice(start - [...prefix].length, start) !== prefix) return 'prefix-differs'
    if (slice(end, end + [...suffix].length) !== suffix) return 'suffix-differs'
    if (paragraphIndex(slice(0, start)) !== paragraph) return 'wrong-paragraph'
    if (occurrences(text, prefix + quote + suffix).length > 1) return 'ambiguous'
    return isWholeSentence(paragraphsOf(text)[paragraph] ?? '', quote) ? 'whole-sentence' : undefined
  }
}

/** Where the words of each excerpt stand in a text, which need not be the one that the record knows. */
export function placeQuotes(text: string, excerpts: readonly Excerpt[]): QuotePlace[] {
  const check = quoteCheck(text)
  const offset = codePointOffsets(text)
  return excerpts.map((excerpt) => {
    const fault = check(excerpt)
    // The other two are faults of the record, not of the text.
    if (fault === undefined || fault === 'ambiguous' || fault === 'whole-sentence') return { found: 'there' }
    const starts = occurrences(text, excerpt.quote).map(offset)
    return starts.length > 0 ? { found: 'elsewhere', starts } : { found: 'nowhere' }
  })
}

/** UTF-16 offsets at which the words stand, those that overlap included. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** Lines that are not blank; a paragraph index counts these from 0. No-break spaces count as blank. */
export function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** Index of the paragraph in which a text that starts with `before` goes on. */
export function paragraphIndex(before: string): number {
  const lines = before.split('\n')
  return lines.slice(0, -1).filter((line) => line.trim() !== '').length
}

/** Whether the words are a sentence of the paragraph, its final stop aside. */
export function isWholeSentence(paragraph: string, quote: string): boolean {
  const bare = (text: string) => text.replace(/^[\s"“”'‘’]+|[\s"“”'‘’.,!?…]+$/g, '')
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)]
    .filter(({ segment }) => /[.!?…]["”’]?\s*$/.test(segment))
    .some(({ segment }) => bare(segment) === bare(quote))
}
