/** From quoted words to the excerpt that stands in an event. */
import { codePointOffsets } from '../../src/core/evidence/article-text.ts'
import { isWholeSentence, occurrences, paragraphIndex, paragraphsOf } from '../../src/core/evidence/verify-quotes.ts'
import type { ExcerptRecord } from '../../src/core/schema/evidence.ts'
import { MAX_QUOTE_WORDS } from '../compile/check/check-quotes.ts'

/** Characters told before and after a quotation unless more are needed. */
const AROUND = 16

export type FoundExcerpt = { ok: true; excerpt: ExcerptRecord } | { ok: false; message: string; remedy: string }

const FORMS = ['NFC', 'NFD'] as const

/** From here on the places where words stand are not counted. */
const MAX_COUNTED = 1000

/** Most characters that an excerpt tells before or after the quotation. */
const MAX_AROUND = 32

/** Words just before and after the quotation, to tell which of several places is meant. */
export interface Neighbours {
  prefix?: string | undefined
  suffix?: string | undefined
}

/** The one place where the words stand, with its neighbours. Words that occur twice need a prefix or suffix. */
export function findExcerpt(
  text: string,
  article: string,
  quote: string,
  { prefix = '', suffix = '' }: Neighbours = {},
): FoundExcerpt {
  const refuse = (message: string, remedy: string): FoundExcerpt => ({ ok: false, message, remedy })
  const count = quote.split(/\s+/).filter(Boolean).length
  if (count === 0) return refuse('No words were given.', 'give the exact words between quotation marks')
  if (count > MAX_QUOTE_WORDS)
    return refuse(
      `The quotation has ${count} words; at most ${MAX_QUOTE_WORDS} are allowed.`,
      'quote a shorter fragment',
    )
  if ([prefix, suffix].some((words) => [...words].length > MAX_AROUND))
    return refuse('The words before or after are too long.', `give at most ${MAX_AROUND} characters of each`)
  const places = occurrences(text, prefix + quote + suffix, MAX_COUNTED).map((index) => index + prefix.length)
  // The same words may be typed with letters and marks apart, or together; the text's own form is quoted.
  const inForm = FORMS.find(
    (form) =>
      (prefix + quote + suffix).normalize(form) !== prefix + quote + suffix &&
      text.includes((prefix + quote + suffix).normalize(form)),
  )
  if (places.length === 0 && inForm)
    return findExcerpt(text, article, quote.normalize(inForm), {
      prefix: prefix.normalize(inForm),
      suffix: suffix.normalize(inForm),
    })
  const [at] = places
  if (at === undefined)
    return refuse('The words do not stand in the text.', 'copy them exactly, with their quotation marks and spaces')
  if (places.length > 1)
    return refuse(
      `The words stand ${places.length < MAX_COUNTED ? places.length : `${MAX_COUNTED} or more`} times in the text.`,
      'say which is meant: add the words just before with --prefix, or those just after with --suffix',
    )
  const paragraph = paragraphIndex(text.slice(0, at))
  if (isWholeSentence(paragraphsOf(text)[paragraph] ?? '', quote))
    return refuse('The quotation is a whole sentence.', 'quote a part of it and say the rest in our own words')
  const offset = codePointOffsets(text)
  const end = at + quote.length
  return {
    ok: true,
    excerpt: {
      article,
      quote,
      start: offset(at),
      end: offset(end),
      paragraph,
      prefix: [...text.slice(0, at)].slice(-Math.max(AROUND, [...prefix].length)).join(''),
      suffix: [...text.slice(end)].slice(0, Math.max(AROUND, [...suffix].length)).join(''),
    },
  }
}
