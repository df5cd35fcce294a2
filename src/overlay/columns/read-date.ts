/** Dates as tables write them, as days since 1970-01-01. */

/** First and last day, inclusive, as days since 1970-01-01; a month or a year is all its days. */
export interface Days {
  first: number
  last: number
}

export type DayOrder = 'day-first' | 'month-first'

const MS_PER_DAY = 86_400_000
/** Years outside of these are taken for mistakes. */
const [EARLIEST, LATEST] = [1000, 2999]

/** The number of a day; undefined for a day that no calendar has. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1) return
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day ? date.getTime() / MS_PER_DAY : undefined
}

/** The day of a number, as YYYY-MM-DD. */
export function dayText(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The number of a day, YYYY-MM-DD. */
export function dayOfText(day: string): number {
  return Date.parse(day) / MS_PER_DAY
}

const TIME = String.raw`(?:[T ,]+\d{1,2}:\d{2}.*)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?${TIME}$`)
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`)
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const YEAR = /^(\d{4})(?:\.0)?$/
const EPOCH_MS = /^-?\d{12,13}$/
/** Days since 1899-12-30, as spreadsheets count them, from 1927 to 2119. */
const SERIAL = /^([1-7]\d{4})(?:\.\d+)?$/
const DAY_NAMED_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?[-\s./]+(\p{L}+)\.?,?[-\s./]+(\d{4}|\d{2})\b/u
const NAMED_MONTH_DAY = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u
const NAMED_MONTH = /^(\p{L}+)\.?,?[-\s]+(\d{4})$/u

/**
 * Tables say the same day many times, and looking it up takes a fifth of reading it. Longer texts may be slices of the
 * text of the file, which would be kept with them.
 */
const [MAX_KNOWN, LONGEST_KNOWN] = [20_000, 12]
const TIME_OF_DAY = /[T ,]+\d{1,2}:\d{2}.*$/
const known: Record<DayOrder, Map<string, Days>> = { 'day-first': new Map(), 'month-first': new Map() }

/** Reads a date, or nothing where it is none. `order` decides where both numbers could be the month. */
export function readDays(text: string, order: DayOrder): Days | undefined {
  const date = text.length > LONGEST_KNOWN ? text.replace(TIME_OF_DAY, '') : text
  const found = known[order].get(date)
  if (found) return found
  const days = parseDays(date, order)
  if (!days || date.length > LONGEST_KNOWN) return days
  if (known[order].size >= MAX_KNOWN) known[order].clear()
  known[order].set(date, days)
  return days
}

function parseDays(text: string, order: DayOrder): Days | undefined {
  const date = text.trim()
  const yearFirst = YEAR_FIRST.exec(date) ?? COMPACT.exec(date)
  if (yearFirst) {
    const [, year, second, third, fourth] = yearFirst
    return COMPACT.test(date)
      ? oneDay(year, second, third)
      : fourth
        ? oneDay(year, third, fourth)
        : wholeMonth(year, third)
  }
  const yearLast = YEAR_LAST.exec(date)
  if (yearLast) {
    const [, a, , b, year] = yearLast
    return order === 'day-first' ? oneDay(year, b, a) : oneDay(year, a, b)
  }
  const year = YEAR.exec(date)?.[1]
  if (year) return wholeYear(Number(year))
  if (EPOCH_MS.test(date)) return sameDay(Math.floor(Number(date) / MS_PER_DAY))
  const serial = SERIAL.exec(date)?.[1]
  if (serial) return sameDay(Number(serial) - 25_569)
  return readWorded(date)
}

function readWorded(text: string): Days | undefined {
  const date = text.replace(/^\p{L}+,\s*/u, '')
  const dayFirst = DAY_NAMED_MONTH.exec(date)
  if (dayFirst) return oneDay(dayFirst[3], monthNamed(dayFirst[2]), dayFirst[1])
  const monthFirst = NAMED_MONTH_DAY.exec(date)
  if (monthFirst) return oneDay(monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2])
  const month = NAMED_MONTH.exec(date)
  return month ? wholeMonth(month[2], monthNamed(month[1])) : undefined
}

/** Of dates such as 3/4/2021: which number is the day, if any of them tells; `either` when none does, `none` when there are none. */
export function orderOfDates(texts: readonly string[]): DayOrder | 'either' | 'none' {
  const found = texts.flatMap((text) => {
    const match = YEAR_LAST.exec(text.trim())
    return match ? [{ a: Number(match[1]), separator: match[2], b: Number(match[3]) }] : []
  })
  if (found.length === 0) return 'none'
  if (found.some(({ a }) => a > 12)) return 'day-first'
  if (found.some(({ b }) => b > 12)) return 'month-first'
  // No language writes the month first with full stops.
  return found.every(({ separator }) => separator === '.') ? 'day-first' : 'either'
}

type Part = string | number | undefined

function oneDay(year: Part, month: Part, day: Part): Days | undefined {
  return sameDay(dayNumber(fullYear(year), Number(month), Number(day)))
}

function sameDay(day: number | undefined): Days | undefined {
  if (day === undefined || !isPlausible(day)) return
  return { first: day, last: day }
}

function isPlausible(day: number): boolean {
  return day >= Date.UTC(EARLIEST, 0) / MS_PER_DAY && day < Date.UTC(LATEST + 1, 0) / MS_PER_DAY
}

function wholeMonth(year: Part, month: Part): Days | undefined {
  const first = dayNumber(Number(year), Number(month), 1)
  return first === undefined ? undefined : { first, last: Date.UTC(Number(year), Number(month), 0) / MS_PER_DAY }
}

function wholeYear(year: number): Days | undefined {
  const [first, last] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** Two digits: from 1970 to 2069, as POSIX has it within a year. */
function fullYear(year: Part): number {
  const number = Number(year)
  if (String(year).length > 2) return number
  return number < 70 ? 2000 + number : 1900 + number
}

/** Beginnings of the names of the months in the languages of the interface. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'հունվ', 'yan'],
  ['feb', 'фев', 'փետ', 'fev'],
  ['mar', 'мар', 'մար'],
  ['apr', 'апр', 'ապր'],
  ['may', 'май', 'мая', 'մայ'],
  ['jun', 'июн', 'հունիս', 'iyun'],
  ['jul', 'июл', 'հուլ', 'iyul'],
  ['aug', 'авг', 'օգոս', 'avq'],
  ['sep', 'сен', 'սեպ', 'sen'],
  ['oct', 'окт', 'հոկ', 'okt'],
  ['nov', 'ноя', 'նոյ', 'noy'],
  ['dec', 'дек', 'դեկ', 'dek'],
]

/** The month's number from 1; undefined for any other word. */
function monthNamed(word = ''): number | undefined {
  const name = word.replaceAll('İ', 'i').toLowerCase()
  const found = MONTHS.findIndex((stems) => stems.some((stem) => name.startsWith(stem)))
  return found < 0 ? undefined : found + 1
}
