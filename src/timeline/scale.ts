/** What the chart's columns stand for: the years of the atlas, or the months of the one year that is chosen. */
import { periodName } from '../display/names/selection-words.ts'
import { dateForms } from '../i18n/messages.ts'
import type { AllowedValues } from '../state/allowed-values.ts'
import type { Query } from '../state/query.ts'

/** Columns of the chart and which of them are chosen; all bounds are inclusive. */
export interface Scale {
  /** The year whose months are the columns; undefined for years. */
  monthsOf: number | undefined
  first: number
  last: number
  from: number
  to: number
}

/** The scale of a view: years, or the months of a year. */
export function scaleOf(
  monthsOf: number | undefined,
  { from, to, months = [1, 12] }: Pick<Query, 'from' | 'to' | 'months'>,
  { firstYear, lastYear }: Pick<AllowedValues, 'firstYear' | 'lastYear'>,
): Scale {
  if (monthsOf === undefined) return { monthsOf, first: firstYear, last: lastYear, from, to }
  return { monthsOf, first: 1, last: 12, from: months[0], to: months[1] }
}

/** The change of the query that chooses columns of a scale, both inclusive. All months of a year are the year. */
export function choiceOf({ monthsOf, first, last }: Scale, from: number, to: number): Partial<Query> {
  if (monthsOf === undefined) return { from, to }
  return { months: from === first && to === last ? undefined : [from, to] }
}

/**
 * The years a step before or after those chosen, of the same number; from all years on, the last or the first alone.
 * Undefined beyond the ends.
 */
export function stepFrom(
  { from, to }: Pick<Query, 'from' | 'to'>,
  { firstYear, lastYear }: Pick<AllowedValues, 'firstYear' | 'lastYear'>,
  years: -1 | 1,
): Pick<Query, 'from' | 'to'> | undefined {
  if (from === firstYear && to === lastYear) {
    const year = years < 0 ? lastYear : firstYear
    return { from: year, to: year }
  }
  const isInside = from + years >= firstYear && to + years <= lastYear
  return isInside ? { from: from + years, to: to + years } : undefined
}

/** Name of a column in words: the year, or the month with its year. */
export function nameOf({ monthsOf }: Pick<Scale, 'monthsOf'>, column: number): string {
  if (monthsOf === undefined) return String(column)
  return periodName({ from: monthsOf, to: monthsOf, months: [column, column] })
}

/** What stands below a column: every fourth year, or a short name of the month. */
export function labelOf({ monthsOf }: Scale, column: number): string {
  if (monthsOf !== undefined) return dateForms().shortMonths[column - 1] ?? ''
  return column % 4 === 0 ? String(column) : ''
}
