/** Checks excerpts against the text of their article. Used by the command and, later, by readers in the browser. */
import type { Excerpt } from './schema/evidence.ts'

/** What may be wrong with an excerpt, the most basic fault first. */
export type QuoteFault = 'not-at-offsets' | 'prefix-differs' | 'suffix-differs' | 'wrong-paragraph' | 'whole-sentence'

/**
 * Compares an excerpt with the article's text. Offsets count Unicode code points, end exclusive.
 * A whole sentence is a fault too, because only fragments are quoted; lines without a final stop
 * (headlines, datelines) are not sentences. Returns undefined when nothing is wrong.
 */
export function findQuoteFault(text: string, excerpt: Excerpt): QuoteFault | undefined {
  const characters = [...text]
  const slice = (from: number, to: number) => characters.slice(Math.max(0, from), Math.max(0, to)).join('')
  const { quote, start, end, prefix, suffix, paragraph } = excerpt
  if (slice(start, end) !== quote) return 'not-at-offsets'
  if (slice(start - [...prefix].length, start) !== prefix) return 'prefix-differs'
  if (slice(end, end + [...suffix].length) !== suffix) return 'suffix-differs'
  if (paragraphIndex(slice(0, start)) !== paragraph) return 'wrong-paragraph'
  return isWholeSentence(paragraphsOf(text)[paragraph] ?? '', quote) ? 'whole-sentence' : undefined
}

/** Lines that are not blank; a paragraph index counts these from 0. No-break spaces count as blank. */
export function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** Index of the paragraph in which a text that starts with `before` goes on. */
function paragraphIndex(before: string): number {
  const lines = before.split('\n')
  return lines.slice(0, -1).filter((line) => line.trim() !== '').length
}

function isWholeSentence(paragraph: string, quote: string): boolean {
  const bare = (text: string) => text.replace(/^[\s"“”'‘’]+|[\s"“”'‘’.,!?…]+$/g, '')
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)]
    .filter(({ segment }) => /[.!?…]["”’]?\s*$/.test(segment))
    .some(({ segment }) => bare(segment) === bare(quote))
}
