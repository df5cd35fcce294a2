/** The days that a choice of years, and of months within one year, covers. */

/** First and last month of a year, 1 to 12, both inclusive. */
export type Months = readonly [first: number, last: number]

/** Years are inclusive; months can be chosen only within one year. */
export interface Period {
  from: number
  to: number
  months: Months | undefined
}

/** First and last day of a period, YYYY-MM-DD, both inclusive. */
export function daysOf({ from, to, months }: Period): { start: string; end: string } {
  const [first, last] = months ?? [1, 12]
  // Day 0 of a month is the last of the month before it.
  const lastDay = new Date(Date.UTC(to, last, 0)).getUTCDate()
  return { start: `${year(from)}-${two(first)}-01`, end: `${year(to)}-${two(last)}-${lastDay}` }
}

function year(value: number): string {
  return String(value).padStart(4, '0')
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
