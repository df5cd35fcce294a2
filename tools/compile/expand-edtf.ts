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

/** The forms of one date that the atlas uses: year, month or day, with a qualifier; a season; or a decade. */
const POINT = /^(\d{4}(-([01]\d|2[1-4])(-\d{2})?)?[~?%]?|\d{3}X)$/
/** A set of dates: one of them, or all of them. */
const SET = /^(\{[^{}]+\}|\[[^[\]]+\])$/

/**
 * Days covered by an EDTF string. An open end reaches to OPEN_END; an open start covers the year of its end,
 * because "before 2024" says nothing about the decades before.
 * Throws an Error that says what is wrong when the string is not EDTF or names a day that does not exist.
 */
export function expandEdtf(text: string): DayInterval {
  const missing = missingDay(text)
  if (missing) throw new Error(`there is no day ${missing} in the calendar`)
  if (SET.test(text)) return hull(text.slice(1, -1).split(',').map(expandPoint))
  const [first = '', last, ...more] = text.split('/')
  if (last === undefined) return expandPoint(first)
  if (more.length > 0 || (first === '..' && last === '..')) throw notEdtf()
  const end = last === '..' ? OPEN_END : expandPoint(last).end
  const start = first === '..' ? `${end.slice(0, 4)}-01-01` : expandPoint(first).start
  if (start > end) throw new Error('the interval ends before it starts')
  return { start, end }
}

/** The library takes a tenth of a millisecond for a date, and several checks ask for the dates of all events. */
const known = new Map<string, DayInterval>()

/** Days covered by one date, read by the EDTF library. */
function expandPoint(text: string): DayInterval {
  const days = known.get(text) ?? readPoint(text)
  known.set(text, days)
  return days
}

function readPoint(text: string): DayInterval {
  if (!POINT.test(text)) throw notEdtf()
  try {
    const { min, max } = edtf(text)
    return { start: isoDay(min), end: isoDay(max) }
  } catch {
    throw notEdtf()
  }
}

/** The days from the first to the last of several dates. */
function hull(intervals: readonly DayInterval[]): DayInterval {
  const days = intervals.flatMap(({ start, end }) => [start, end]).sort()
  return { start: days[0] ?? '', end: days.at(-1) ?? '' }
}

function notEdtf(): Error {
  return new Error('it is not a date in EDTF')
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
