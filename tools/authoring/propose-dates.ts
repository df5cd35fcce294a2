/** Dates that an article may mean, each with where it is said. An editor decides. */
import * as en from 'chrono-node/en'
import * as ru from 'chrono-node/ru'
import { codePointOffsets } from '../../src/core/evidence/article-text.ts'
import type { Language } from '../../src/core/vocabulary/language.ts'
import { isFuture } from './future.ts'
import { parseDates } from './parse-dates.ts'
import { type FoundDate, proposeYears } from './propose-years.ts'
import { lastOrNext, writeEdtf } from './read-components.ts'
import type { Span } from './span.ts'

export interface DateProposal extends Span {
  /** The words of the text. */
  words: string
  /** EDTF, with the precision of the words. */
  date: string
  /** What was taken from the day of publication, because the words do not say it; `order`: day and month may be changed. */
  assumed?: 'year' | 'day' | 'order' | undefined
}

const PARSERS = { en, ru }
/** Dates in figures: with the day first, unless that is no date; where both orders are one, the editor is asked. */
const IN_FIGURES = /(?<![\p{L}\p{N}./])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?![\p{L}\p{N}])/gu

/** "Five years" and "six months before" are spans, not dates; these relative words are dates. */
const RELATIVE_DATE =
  /^(this|last|next) (month|year)$|^(a|one|two|three|four|five|six|\d) days? ago$|^в (этом|прошлом|следующем) (месяце|году)$|^\d+ (день|дня|дней) назад$/iu
/** The month of May begins with a capital; the verb does not. */
const NO_DATE = /^may$|^weekday/i

/**
 * Dates in reading order; none overlaps another. Words such as "Monday" or "April 17" count from the day of publication
 * (YYYY-MM-DD): a month without a year is the last one that had begun by then, a day of a month the next one if it is
 * at most 60 days ahead, a weekday the last one; where the sentence speaks of the future, a weekday is the next one, and a
 * month or day that lies ahead is that of the same year. Two-sided dates become intervals.
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
  if (language === 'az' || language === 'hy') return parseDates(text, language, published)
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 'UTC' }
  const figures = datesInFigures(text, language)
  const rest = withPlainRanges(text.replace(IN_FIGURES, (one) => ' '.repeat(one.length)))
  const inWords = PARSERS[language].parse(rest, reference).flatMap((result): FoundDate[] => {
    const leading = /^\s*/.exec(result.text)?.[0].length ?? 0
    const index = result.index + leading
    const words = text.slice(index, result.index + result.text.length).replace(/[^\p{L}\p{N}]+$/u, '')
    const isSpan = result.tags().has('result/relativeDate') && !RELATIVE_DATE.test(words)
    if (isSpan || (NO_DATE.test(words) && words !== 'May')) return []
    const future = isFuture(text, index, language)
    const start = lastOrNext(result.start, published, future)
    const end = result.end && lastOrNext(result.end, published, future)
    const dates = [start, end].flatMap((one) => (one ? [writeEdtf(one)] : []))
    if (!start || dates.includes(undefined)) return []
    return [{ words, index, date: [...new Set(dates)].join('/'), assumed: start.assumed }]
  })
  return [...figures, ...inWords]
}

function datesInFigures(text: string, language: Language): FoundDate[] {
  return [...text.matchAll(IN_FIGURES)].flatMap(({ 0: words, 1: first = '', 3: second = '', 4: year = '', index }) => {
    const [one, two] = [Number(first), Number(second)]
    const [day, month] = two > 12 ? [two, one] : [one, two]
    const date = month > 12 ? undefined : writeEdtf({ year: Number(year), month, day })
    const isEither = language === 'en' && one !== two && one <= 12 && two <= 12
    return date === undefined ? [] : [{ words, index, date, assumed: isEither ? ('order' as const) : undefined }]
  })
}

/** Ranges as the parser knows them, every character at its place: "3–4 October" and "October 3 and 4". */
function withPlainRanges(text: string): string {
  return text
    .replace(/\bnight of (?=\d)/gi, (words) => ' '.repeat(words.length))
    .replace(/(?<=\d)\s?[–—]\s?(?=\d)/g, (dash) => '-'.padStart(dash.length))
    .replace(/(?<=\b\d{1,2}) (?:and|и) (?=\d{1,2}\b)/g, (and) => '-'.padStart(3).padEnd(and.length))
}
