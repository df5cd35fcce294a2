/** From what the date parser is sure of to EDTF. */
import type { ParsedComponents } from 'chrono-node'

/** A year, and a month and day as far as the words say. */
export interface DateParts {
  year: number
  month?: number | undefined
  day?: number | undefined
  assumed?: 'year' | 'day' | 'order' | undefined
}

/** News announces things some weeks ahead; what lies further ahead is more likely a year ago. */
const DAYS_AHEAD = 60
const DAY_MS = 86_400_000

/**
 * The parts that the words give, the year taken from the day of publication where they do not say it. A weekday is the last
 * one, or the next one when the sentence speaks of the future. Undefined for times of day and other words without a date.
 */
export function lastOrNext(components: ParsedComponents, published: string, future: boolean): DateParts | undefined {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => components.get(part) ?? 0)
  if (year === undefined || month === undefined || day === undefined) return undefined
  const says = (part: 'year' | 'month' | 'day' | 'weekday') => components.isCertain(part)
  if (says('weekday') && !says('day')) {
    const weekday = components.get('weekday') || 7
    return { ...readDay(weekdayBy(published, weekday, future)), assumed: 'day' }
  }
  if (!says('year') && !says('month')) return undefined
  return placeInTime(
    {
      year: says('year') ? year : undefined,
      month: says('month') ? month : undefined,
      day: says('month') && says('day') ? day : undefined,
    },
    published,
    future,
  )
}

/**
 * The year that is not said: of a month without a day the last one that had begun by the day of publication, of a day the
 * next one if it is at most 60 days ahead. Where the sentence speaks of the future, what lies ahead is that of the same year.
 */
export function placeInTime(
  { year, month, day }: { year: number | undefined; month: number | undefined; day: number | undefined },
  published: string,
  future: boolean,
): DateParts {
  if (year !== undefined || month === undefined) return { year: year ?? Number(published.slice(0, 4)), month, day }
  const publishedYear = Number(published.slice(0, 4))
  if (day === undefined) {
    const isAhead = month > Number(published.slice(5, 7))
    return { year: isAhead && !future ? publishedYear - 1 : publishedYear, month, assumed: 'year' }
  }
  const latest = Math.max(Date.parse(published) + DAYS_AHEAD * DAY_MS, future ? Date.UTC(publishedYear, 11, 31) : 0)
  const years = [publishedYear + 1, publishedYear, publishedYear - 1]
  const nearest = years.find((one) => Date.UTC(one, month - 1, day) <= latest) ?? publishedYear
  return { year: nearest, month, day, assumed: 'year' }
}

/** The day (YYYY-MM-DD) of a weekday (1 is Monday): the last one up to the day of publication, or the first one after it. */
export function weekdayBy(published: string, weekday: number, future: boolean): string {
  const today = new Date(Date.parse(published)).getUTCDay() || 7
  const back = (today - weekday + 7) % 7
  return addDays(published, future ? 7 - back : -back)
}

/** `day` is YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

function readDay(day: string): DateParts {
  const [year = 0, month, date] = day.split('-').map(Number)
  return { year, month, day: date }
}

/** "2024-04-17", "2024-04" or "2024"; undefined for a day that is not in the calendar. */
export function writeEdtf({ year, month, day }: DateParts): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined)
  const text = parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
  const date = new Date(`${text}T00:00:00Z`)
  if (day === undefined) return text
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text
}
