/** Dates that an article may mean, each with where it is said. An editor decides. */
import * as en from 'chrono-node/en'
import * as ru from 'chrono-node/ru'
import { codePointOffsets } from '../../src/core/evidence/code-points.ts'
import type { Language } from '../../src/core/vocabulary/language.ts'
import { type FoundDate, proposeYears } from './propose-years.ts'
import { lastOrNext, writeEdtf } from './read-components.ts'
import type { Span } from './span.ts'

export interface DateProposal extends Span {
  /** The words of the text. */
  words: string
  /** EDTF, with the precision of the words. */
  date: string
  /** What was taken from the day of publication, because the words do not say it. */
  assumed?: 'year' | 'day' | undefined
}

const PARSERS: Partial<Record<Language, Pick<typeof en, 'parse'>>> = { en, ru }

/** "Five years" and "six months before" are spans, not dates; these relative words are dates. */
const RELATIVE_DATE = /^(this|last|next) (month|year)$|^в (этом|прошлом|следующем) (месяце|году)$/iu
/** The month of May begins with a capital; the verb does not. */
const VERB = /^may$/

/** Whether dates in words can be found in texts of this language; bare years are found in all. */
export function knowsDates(language: Language): boolean {
  return PARSERS[language] !== undefined
}

/**
 * Dates in reading order; none overlaps another. Words such as "Monday" or "April 17" count from the day of publication
 * (YYYY-MM-DD): a month without a year is the last one that had begun by then, a day of a month the next one if it is
 * at most 60 days ahead, a weekday the nearest one. Two-sided dates become intervals.
 */
export function proposeDates(text: string, language: Language, published: string): DateProposal[] {
  const offset = codePointOffsets(text)
  const parsed = parseWords(text, language, published)
  const isFree = ({ index, words }: FoundDate) =>
    parsed.every((other) => index + words.length <= other.index || index >= other.index + other.words.length)
  return [...parsed, ...proposeYears(text, language).filter(isFree)]
    .sort((a, b) => a.index - b.index)
    .map(({ words, index, date, assumed }) => {
      const span = { start: offset(index), end: offset(index + words.length) }
      return { words, ...span, date, ...(assumed ? { assumed } : {}) }
    })
}

function parseWords(text: string, language: Language, published: string): FoundDate[] {
  const results = PARSERS[language]?.parse(text, { instant: new Date(`${published}T12:00:00Z`), timezone: 'UTC' }) ?? []
  return results.flatMap((result) => {
    const words = result.text.replace(/[^\p{L}\p{N}]+$/u, '')
    const isSpan = result.tags().has('result/relativeDate') && !RELATIVE_DATE.test(words)
    if (isSpan || VERB.test(words)) return []
    const start = lastOrNext(result.start, published)
    const end = result.end && lastOrNext(result.end, published)
    const dates = [start, end].flatMap((one) => (one ? [writeEdtf(one)] : []))
    if (!start || dates.includes(undefined)) return []
    return [{ words, index: result.index, date: [...new Set(dates)].join('/'), assumed: start.assumed }]
  })
}
