/** Bare years, decades and seasons, which the date parser leaves out. */
import type { Language } from '../../src/core/vocabulary/language.ts'

/** A date and where its words begin, in UTF-16 offsets. */
export interface FoundDate {
  words: string
  index: number
  date: string
  assumed?: 'year' | 'day' | undefined
}

/** First and last month of the seasons that lie within one year. */
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  spring: ['03', '05'],
  summer: ['06', '08'],
  autumn: ['09', '11'],
  fall: ['09', '11'],
}

const ENGLISH_SEASON = /\b(spring|summer|autumn|fall)(?: of)? ((?:19|20)\d\d)\b/gi
const ENGLISH_DECADE = /\b((?:19|20)\d)0s\b/g
/** Not a part of a longer number, of a sum of money or of a word with hyphens. */
const YEAR = /(?<![\p{L}\p{N}$€£₽.,-])(?:19|20)\d\d(?![\p{L}\p{N}-]|[.,]\d)/gu

/** In reading order; none overlaps another. Decades and seasons are known in English, years in all languages. */
export function proposeYears(text: string, language: Language): FoundDate[] {
  const found = language === 'en' ? [...seasons(text), ...decades(text)] : []
  const isFree = ({ index }: FoundDate) =>
    found.every((one) => index < one.index || index >= one.index + one.words.length)
  const years = [...text.matchAll(YEAR)].map(({ 0: words, index }) => ({ words, index, date: words }))
  return [...found, ...years.filter(isFree)].sort((a, b) => a.index - b.index)
}

function seasons(text: string): FoundDate[] {
  return [...text.matchAll(ENGLISH_SEASON)].flatMap(({ 0: words, 1: season = '', 2: year = '', index }) => {
    const months = SEASONS[season.toLowerCase()]
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
