/** How a language writes calendar days, months and years, ranges of them, and alternatives. Dates are read in UTC. */
import { keepTogether } from '../keep-together.ts'

export type Precision = 'year' | 'month' | 'day'

export interface DateForms {
  point: (date: Date, precision: Precision) => string
  /** From the first to the last, both of the same precision. */
  range: (start: Date, end: Date, precision: Precision) => string
  /** "{a}, {b} or {c}" */
  alternatives: (dates: readonly string[]) => string
  /** Short names of the months, January first. */
  shortMonths: readonly string[]
}

/** Spaces that some versions of Unicode's data put around the dash of a range and others do not. */
const NARROW_SPACES = /[\u2009\u202f]/g

/** An abbreviation behind a year, as "г." is, stays on its line. */
const BEFORE_ABBREVIATION = /(\d) (\p{L}\.)/gu

/** The forms that every browser knows for a locale (BCP 47). */
export function intlDateForms(locale: string): DateForms {
  const year = { year: 'numeric', timeZone: 'UTC' } as const
  const formats: Record<Precision, Intl.DateTimeFormat> = {
    year: new Intl.DateTimeFormat(locale, year),
    month: new Intl.DateTimeFormat(locale, { ...year, month: 'long' }),
    day: new Intl.DateTimeFormat(locale, { ...year, month: 'long', day: 'numeric' }),
  }
  const tidy = (text: string) =>
    keepTogether(text.replace(NARROW_SPACES, ' ').replace(BEFORE_ABBREVIATION, '$1\u00a0$2'))
  let shortMonths: readonly string[] | undefined
  return {
    point: (date, precision) => tidy(formats[precision].format(date)),
    range: (start, end, precision) => tidy(formats[precision].formatRange(start, end)),
    alternatives: (dates) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(dates),
    get shortMonths() {
      shortMonths ??= shortMonthsIn(locale)
      return shortMonths
    },
  }
}

function shortMonthsIn(locale: string): string[] {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)))
}

/** The words and orders of which a language makes its dates. */
export interface DateWording {
  /** Names of the months beside a day, January first. */
  months: readonly string[]
  /** The same without a day, where a language tells them apart. */
  monthsAlone?: readonly string[]
  shortMonths: readonly string[]
  /** A month, or a range of months, in a year. */
  month: (month: string, year: number) => string
  /** A day, or a range of days, in a year. */
  day: (day: string, year: number) => string
  or: string
}

/** The forms of a language that not every browser knows: Chromium leaves out most of what Intl has for smaller ones. */
export function wordedDateForms({ months, monthsAlone = months, shortMonths, month, day, or }: DateWording): DateForms {
  const dayOf = (date: Date) => `${date.getUTCDate()} ${months[date.getUTCMonth()]}`
  const monthOf = (date: Date) => monthsAlone[date.getUTCMonth()] ?? ''
  const point: DateForms['point'] = (date, precision) => {
    const year = date.getUTCFullYear()
    if (precision === 'year') return String(year)
    return precision === 'month' ? month(monthOf(date), year) : day(dayOf(date), year)
  }
  return {
    point,
    range: (start, end, precision) => {
      const [first, last] = [point(start, precision), point(end, precision)]
      if (first === last) return first
      if (precision === 'year') return keepTogether(`${first}–${last}`)
      const year = start.getUTCFullYear()
      if (year !== end.getUTCFullYear()) return `${first} – ${last}`
      if (precision === 'month') return month(`${monthOf(start)} – ${monthOf(end)}`, year)
      const isOneMonth = start.getUTCMonth() === end.getUTCMonth()
      return day(
        isOneMonth ? keepTogether(`${start.getUTCDate()}–${dayOf(end)}`) : `${dayOf(start)} – ${dayOf(end)}`,
        year,
      )
    },
    alternatives: (dates) => [dates.slice(0, -1).join(', '), ...dates.slice(-1)].filter(Boolean).join(` ${or} `),
    shortMonths,
  }
}
