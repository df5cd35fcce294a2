/** Dates in words of Azerbaijani and Armenian texts, by the words of date-words.ts. */
import { DATE_WORDS, type DateWords } from './date-words.ts'
import { isFuture } from './future.ts'
import type { FoundDate } from './propose-years.ts'
import { addDays, type DateParts, placeInTime, weekdayBy, writeEdtf } from './read-components.ts'

/** In reading order; none overlaps another. Years that a text does not say come from the day of publication. */
export function parseDates(text: string, language: 'az' | 'hy', published: string): FoundDate[] {
  const words = DATE_WORDS[language]
  const found: FoundDate[] = []
  const isFree = ({ index, words: own }: FoundDate) =>
    found.every((one) => index + own.length <= one.index || index >= one.index + one.words.length)
  const add = (all: FoundDate[]) => {
    for (const one of all) if (isFree(one)) found.push(one)
  }
  for (const pattern of patternsOf(words))
    add(
      [...text.matchAll(pattern)].flatMap((match) =>
        fromMatch(match, words, published, isFuture(text, match.index ?? 0, language)),
      ),
    )
  add(relativeDates(text, words, published))
  add(weekdays(text, words, language, published))
  return found.sort((a, b) => a.index - b.index)
}

/** From the most to the least that a date says: a number, then, and no letter before or after. */
function patternsOf(words: DateWords): RegExp[] {
  const year = `(?<year>(?:19|20)\\d\\d)${words.year},?\\s+`
  const yearAfter = `(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?:${words.year})?)`
  const month = `(?<month>${words.months.join('|')})${words.endings}`
  const day = (name: string) => `(?<${name}>(?<!\\d)\\d{1,2}(?!\\d))${words.dayEndings}`
  const days = `${day('day')}(?:(?:${words.to}|\\s+)${day('last')})?`
  const otherMonth = `(?<otherMonth>${words.months.join('|')})${words.endings}`
  return [
    `(?:${year})?${month}\\s+${day('day')}(?:${words.to}|\\s+)${otherMonth}\\s+${day('last')}`,
    `(?:${year})?${month}\\s+${days}`,
    `${days}\\s+${month}${yearAfter}?`,
    `${year}${month}`,
    `${year}(?<season>${words.seasons.map(([word]) => word).join('|')})`,
    '(?<day>\\d{1,2})[./](?<number>\\d{1,2})[./](?<year>(?:19|20)\\d\\d)',
    `${month}`,
  ].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'))
}

function fromMatch(
  match: RegExpMatchArray,
  { months, seasons }: DateWords,
  published: string,
  future: boolean,
): FoundDate[] {
  const { year, month, day, last, number, season, otherMonth } = match.groups ?? {}
  const index = match.index ?? 0
  const words = match[0].trimEnd()
  if (season !== undefined) {
    const [, first, end] = seasons.find(([word]) => new RegExp(`^(?:${word})$`, 'iu').test(season)) ?? []
    return first && end ? [{ words, index, date: `${year}-${first}/${year}-${end}` }] : []
  }
  // Without a day the third month and May are ordinary words, too, at the beginning of a sentence.
  const monthNumber = (name: string | undefined) => months.indexOf(name?.toLowerCase() ?? '') + 1
  const parts = {
    year: year === undefined ? undefined : Number(year),
    month: number === undefined ? monthNumber(month) : Number(number),
    day: day === undefined ? undefined : Number(day),
  }
  if (parts.month < 1 || parts.month > 12) return []
  const start = placeInTime(parts, published, future)
  const lastParts: DateParts | undefined =
    last === undefined
      ? undefined
      : { ...start, day: Number(last), month: otherMonth === undefined ? start.month : monthNumber(otherMonth) }
  const dates = [start, lastParts].flatMap((one) => (one ? [writeEdtf(one)] : []))
  if (dates.includes(undefined) || (dates[1] ?? '~') < (dates[0] ?? '')) return []
  return [{ words, index, date: [...new Set(dates)].join('/'), assumed: start.assumed }]
}

function relativeDates(text: string, { relative }: DateWords, published: string): FoundDate[] {
  return relative.flatMap(([word, days]) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu'))].map(
      ({ 0: words, index }) => ({
        words,
        index,
        date: addDays(published, days),
        assumed: 'day' as const,
      }),
    ),
  )
}

function weekdays(text: string, { weekdays: names }: DateWords, language: 'az' | 'hy', published: string): FoundDate[] {
  // The longest first: "çərşənbə axşamı" is another day than "çərşənbə".
  const sorted = [...names].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?<name>${sorted.join('|')})\\p{L}{0,3}(?![\\p{L}\\p{N}])`, 'giu')
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups }) => {
    const weekday = names.indexOf(groups?.['name']?.toLowerCase() ?? '') + 1
    if (weekday === 0) return []
    const date = weekdayBy(published, weekday, isFuture(text, index, language))
    return [{ words, index, date, assumed: 'day' as const }]
  })
}
