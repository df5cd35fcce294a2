/** From what the date parser is sure of to EDTF. */
import type { ParsedComponents } from 'chrono-node'

/** A year, and a month and day as far as the words say. */
export interface DateParts {
  year: number
  month?: number | undefined
  day?: number | undefined
  assumed?: 'year' | 'day' | undefined
}

/** News announces things some weeks ahead; what lies further ahead is more likely a year ago. */
const DAYS_AHEAD = 60
const DAY_MS = 86_400_000

/**
 * The parts that the words give, the year taken from the day of publication where they do not say it.
 * Undefined for times of day and other words without a date.
 */
export function lastOrNext(components: ParsedComponents, published: string): DateParts | undefined {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => components.get(part) ?? 0)
  if (year === undefined || month === undefined || day === undefined) return undefined
  const says = (part: 'year' | 'month' | 'day' | 'weekday') => components.isCertain(part)
  if (says('weekday') && !says('day')) return { year, month, day, assumed: 'day' }
  if (!says('year') && !says('month')) return undefined
  if (says('year')) return { year, ...(says('month') ? { month, ...(says('day') ? { day } : {}) } : {}) }
  const publishedYear = Number(published.slice(0, 4))
  if (!says('day')) {
    const isAhead = month > Number(published.slice(5, 7))
    return { year: isAhead ? publishedYear - 1 : publishedYear, month, assumed: 'year' }
  }
  const latest = Date.parse(published) + DAYS_AHEAD * DAY_MS
  const years = [publishedYear + 1, publishedYear, publishedYear - 1]
  const nearest = years.find((one) => Date.UTC(one, month - 1, day) <= latest) ?? publishedYear
  return { year: nearest, month, day, assumed: 'year' }
}

/** "2024-04-17", "2024-04" or "2024"; undefined for a day that is not in the calendar. */
export function writeEdtf({ year, month, day }: DateParts): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined)
  const text = parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-')
  const date = new Date(`${text}T00:00:00Z`)
  if (day === undefined) return text
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text
}
