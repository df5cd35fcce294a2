/** EDTF dates: in words, with the precision they have and no more, and how sure they are. */

import type { AtlasEvent } from '../atlas.ts'
import type { DateForms, Precision } from './date-forms.ts'

/** Words around dates, in a language. */
export interface EdtfWords {
  /** "about {date}" */
  approximate: (date: string) => string
  /** "{date} (uncertain)" */
  uncertain: (date: string) => string
  /** "between {start} and {end}" */
  between: (start: string, end: string) => string
  /** "the {decade}s" */
  decade: (decade: string) => string
  /** "{season} {year}" */
  season: (season: 'spring' | 'summer' | 'autumn' | 'winter', year: string) => string
  /** "until {date}" and "since {date}" */
  until: (date: string) => string
  since: (date: string) => string
}

/** EDTF codes of the seasons without a hemisphere. */
const SEASONS = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' } as const

interface Point {
  date: Date
  precision: Precision
  approximate: boolean
  uncertain: boolean
}

/**
 * Words for an EDTF date or interval in a language, given by its forms and words. `bounds` says that an interval gives limits, not an observed
 * start and end. Text outside the forms listed in docs/data-format.md is returned as it is.
 */
export function formatEdtf(edtf: string, forms: DateForms, words: EdtfWords, bounds = false): string {
  const list = /^[{[](.+)[}\]]$/.exec(edtf)?.[1]
  if (list) return forms.alternatives(list.split(',').map((part) => formatEdtf(part.trim(), forms, words)))
  const [start = '', end] = edtf.split('/')
  if (end === undefined) return formatPoint(start, forms, words)
  if (start === '..') return words.until(formatPoint(end, forms, words))
  if (end === '..') return words.since(formatPoint(start, forms, words))
  if (bounds) return words.between(formatPoint(start, forms, words), formatPoint(end, forms, words))
  return formatInterval(start, end, forms, words)
}

function formatInterval(start: string, end: string, forms: DateForms, words: EdtfWords): string {
  const [a, b] = [parsePoint(start), parsePoint(end)]
  const plain = a && b && a.precision === b.precision && ![a, b].some((p) => p.approximate || p.uncertain)
  return plain
    ? forms.range(a.date, b.date, a.precision)
    : `${formatPoint(start, forms, words)} – ${formatPoint(end, forms, words)}`
}

function formatPoint(text: string, forms: DateForms, words: EdtfWords): string {
  const decade = /^(\d{3})X$/.exec(text)?.[1]
  if (decade) return words.decade(`${decade}0`)
  const [, seasonYear, season] = /^(\d{4})-(2[1-4])$/.exec(text) ?? []
  if (seasonYear && season) return words.season(SEASONS[season as keyof typeof SEASONS], seasonYear)
  const point = parsePoint(text)
  if (!point) return text
  const date = forms.point(point.date, point.precision)
  return point.approximate ? words.approximate(date) : point.uncertain ? words.uncertain(date) : date
}

function parsePoint(text: string): Point | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(text)
  if (!match) return undefined
  const [, year, month, day, qualifier] = match
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  if (date.getUTCMonth() + 1 !== Number(month ?? 1)) return undefined
  return {
    date,
    precision: day ? 'day' : month ? 'month' : 'year',
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?',
  }
}

/** How sure a date is, read from its EDTF form. */
type Dated = Pick<AtlasEvent, 'date' | 'date_is_bounds'>

/** EDTF marks: approximate (~), uncertain (?) or both (%), an unknown digit (X), one of a set ([ ]), no known start (../). */
const UNCERTAIN = /[~?%X[]|^\.\./

/** Whether the record leaves open when an event was: a qualified date, one of several, or an interval of possible dates. */
export function isDateUncertain({ date, date_is_bounds }: Dated): boolean {
  return date_is_bounds === true || UNCERTAIN.test(date)
}

/** Whether an EDTF date is one date, which may be as coarse as a year, and not an interval or a set. */
export function isSingleDate(date: string): boolean {
  return !/[/{[]/.test(date)
}
