/** From a row's cells to what is drawn of it. */
import type { UsableColumns } from './guess-columns.ts'
import type { Role } from './names.ts'
import { readDays } from './read-date.ts'
import { readDegrees } from './read-degrees.ts'

/** Days of rows without a date: they stand in every year. */
export const ALWAYS = { first: -2_147_483_648, last: 2_147_483_647 } as const

export type RowFault = 'missing' | 'not-a-number' | 'outside' | 'not-a-date' | 'ends-before-it-starts'

/** Why a row is left out, and the column where that shows. */
export interface Fault {
  role: Role
  reason: RowFault
}

export interface ReadRow {
  lon: number
  lat: number
  /** Days since 1970-01-01, inclusive. */
  first: number
  last: number
  kind: string
  /** 0: exact or not said, 1: near, 2: somewhere in an area. */
  precision: 0 | 1 | 2
  /** The number that sizes the point, 0 where there is none. */
  size: number
}

/** Whether a row could not be read. */
export function isMisread(row: ReadRow | Fault): row is Fault {
  return 'reason' in row
}

/** Reads a row, or says why it cannot be drawn. */
export function readRow(cells: readonly string[], columns: UsableColumns): ReadRow | Fault {
  const lon = readPosition(cells[columns.lon], 180, 'lon')
  if (typeof lon !== 'number') return lon
  const lat = readPosition(cells[columns.lat], 90, 'lat')
  if (typeof lat !== 'number') return lat
  const days = readSpan(cells, columns)
  if ('reason' in days) return days
  const kind = columns.kind === undefined ? '' : (cells[columns.kind] ?? '').trim()
  return {
    lon,
    lat,
    first: days.first,
    last: days.last,
    kind,
    precision: readPrecision(cells, columns),
    size: readSize(cells, columns),
  }
}

function readPosition(text: string | undefined, most: number, role: Role): number | Fault {
  if (text === undefined || text.trim() === '') return { role, reason: 'missing' }
  const degrees = readDegrees(text)
  if (degrees === undefined) return { role, reason: 'not-a-number' }
  return Math.abs(degrees) <= most ? degrees : { role, reason: 'outside' }
}

function readSpan(
  cells: readonly string[],
  { first, last, order }: UsableColumns,
): { first: number; last: number } | Fault {
  if (first === undefined) return ALWAYS
  const startText = cells[first] ?? ''
  if (startText.trim() === '') return { role: 'first', reason: 'missing' }
  const start = readDays(startText, order)
  if (!start) return { role: 'first', reason: 'not-a-date' }
  const endText = last === undefined ? '' : (cells[last] ?? '')
  if (endText.trim() === '') return start
  const end = readDays(endText, order)
  if (!end) return { role: 'last', reason: 'not-a-date' }
  return end.last < start.first
    ? { role: 'last', reason: 'ends-before-it-starts' }
    : { first: start.first, last: end.last }
}

/** Less than nothing has no size. */
function readSize(cells: readonly string[], { size }: UsableColumns): number {
  if (size === undefined) return 0
  const number = Number((cells[size] ?? '').trim().replace(/^(\d+),(\d+)$/, '$1.$2'))
  return number > 0 && Number.isFinite(number) ? number : 0
}

/** Both known data sets give 1 to exact places, 2 to the surroundings of one, and more to larger areas. */
function readPrecision(cells: readonly string[], { precision }: UsableColumns): 0 | 1 | 2 {
  const code = precision === undefined ? 1 : Number(cells[precision])
  return code >= 3 ? 2 : code === 2 ? 1 : 0
}
