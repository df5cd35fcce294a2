/** Bare years, decades and seasons, which the date parser leaves out. */
import type { Language } from '../../src/core/vocabulary/language.ts'

/** A date and where its words begin, in UTF-16 offsets. */
export interface FoundDate {
  words: string
  index: number
  date: string
  assumed?: 'year' | 'day' | 'order' | undefined
}

/** First and last month of the seasons that lie within one year. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['03', '05'],
  summer: ['06', '08'],
  autumn: ['09', '11'],
  fall: ['09', '11'],
}

/** The same in Russian, which says them in the instrumental. */
const RUSSIAN_SEASONS: typeof SEASONS = { весной: ['03', '05'], летом: ['06', '08'], осенью: ['09', '11'] }
const RUSSIAN_SEASON = /(?<!\p{L})(весной|летом|осенью) ((?:19|20)\d\d)(?!\d)(?: года)?/giu
const ENGLISH_SEASON = /\b(spring|summer|autumn|fall)(?: of)? ((?:19|20)\d\d)\b/gi
const ENGLISH_DECADE = /\b((?:19|20)\d)0s\b/g
/** Not a part of a longer number, of a sum of money or of a word with hyphens. */
const YEAR = /(?<![\p{L}\p{N}$€£₽.,-])(?:19|20)\d\d(?![\p{L}\p{N}-]|[.,]\d)/gu

/** In reading order; none overlaps another. Decades are known in English, seasons in English and Russian, years in all languages. */
export function proposeYears(text: string, language: Language): FoundDate[] {
  const found = {
    en: () => [...seasons(text, ENGLISH_SEASON, SEASONS), ...decades(text)],
    ru: () => seasons(text, RUSSIAN_SEASON, RUSSIAN_SEASONS),
    // With their dates in words: parse-dates.ts.
    az: () => [],
    hy: () => [],
  }[language]()
  const isFree = ({ index }: FoundDate) =>
    found.every((one) => index < one.index || index >= one.index + one.words.length)
  const years = [...text.matchAll(YEAR)].map(({ 0: words, index }) => ({ words, index, date: words }))
  return [...found, ...years.filter(isFree)].sort((a, b) => a.index - b.index)
}

function seasons(text: string, pattern: RegExp, known: typeof SEASONS): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, 1: season = '', 2: year = '', index }) => {
    const months = known[season.toLowerCase()]
    return months ? [{ words, index, date: months.map((month) => `${year}-${month}`).join('/') }] : []
  })
}

function decades(text: string): FoundDate[] {
  return [...text.matchAll(ENGLISH_DECADE)].map(({ 0: words, 1: years = '', index }) => ({
    words,
    index,
    date: `${years}X`,
  }))
}
