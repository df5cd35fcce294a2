/**
 * Expands Extended Date/Time Format (ISO 8601-2, levels 0-2) to inclusive calendar days.
 * Approximate (~) and uncertain (?) values count as written, without padding.
 */
import edtf from 'edtf'

/** Inclusive first and last calendar day, YYYY-MM-DD. */
export interface DayInterval {
  start: string
  end: string
}

/** Last day of an interval that is still open. It sorts after every real day. */
export const OPEN_END = '9999-12-31'

/**
 * Days covered by an EDTF string. An open end reaches to OPEN_END; an open start covers the year of its end,
 * because "before 2024" says nothing about the decades before.
 * Throws an Error that says what is wrong when the string is not EDTF or names a day that does not exist.
 */
export function expandEdtf(text: string): DayInterval {
  const missing = missingDay(text)
  if (missing) throw new Error(`there is no day ${missing} in the calendar`)
  const openStart = /^\.\.\/(.+)$/.exec(text)?.[1]
  if (openStart !== undefined) {
    const { end } = expandEdtf(openStart)
    return { start: `${end.slice(0, 4)}-01-01`, end }
  }
  const { min, max } = parse(text)
  return { start: isoDay(min), end: max === Number.POSITIVE_INFINITY ? OPEN_END : isoDay(max) }
}

function parse(text: string): { min: number; max: number } {
  try {
    return edtf(text)
  } catch (error) {
    const reversed = error instanceof Error && /invalid upper bound/.test(error.message)
    throw new Error(reversed ? 'the interval ends before it starts' : 'it is not a date in EDTF')
  }
}

/** The EDTF parser lets 29 February of a common year pass as 1 March, so days are looked up here. */
function missingDay(text: string): string | undefined {
  return [...text.matchAll(/\d{4}-\d{2}-\d{2}/g)]
    .map(([day]) => day)
    .find((day) => {
      const date = new Date(`${day}T00:00:00Z`)
      return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day
    })
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
