/** How sure a date is, read from its EDTF form. */
import type { AtlasEvent } from '../atlas.ts'

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
