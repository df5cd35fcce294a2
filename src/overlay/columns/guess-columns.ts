/** Which columns hold position, date and kind: by the names of a known data set, else by names, else by values. */
import { foldName, NAMES, type PresetId, presetOf, type Role } from './names.ts'
import { type DayOrder, orderOfDates, readDays } from './read-date.ts'
import { hasDecimalComma, readDegrees } from './read-degrees.ts'

/** Columns by what they are for, as indexes from 0. */
export interface Columns extends Partial<Record<Role, number>> {
  order: DayOrder
}

/** Columns with which rows can be read. */
export type UsableColumns = Columns & { lon: number; lat: number }

/** What is worth telling the reader about the file. */
export type Remark = 'no-position' | 'swapped' | 'decimal-comma' | 'order-unclear'

export interface Guess {
  columns: Columns
  preset?: PresetId
  remarks: readonly Remark[]
}

/** Where positions are expected, in degrees. */
export type Home = readonly [west: number, south: number, east: number, north: number]

/** Guesses from the header and a sample of rows. `home` tells latitude and longitude apart where both would be valid. */
export function guessColumns(header: readonly string[], sample: readonly (readonly string[])[], home: Home): Guess {
  const preset = presetOf(header)
  const lower = header.map((name) => name.trim().toLowerCase())
  const named = (role: Role) => {
    const name = preset?.names[role]
    return name === undefined ? -1 : lower.indexOf(name)
  }
  const columns: Columns = { order: 'day-first' }
  for (const role of ROLES) {
    const index = preset ? named(role) : columnNamed(header, NAMES[role])
    if (index >= 0) columns[role] = index
  }
  const values = (index: number | undefined) =>
    index === undefined ? [] : sample.map((row) => row[index] ?? '').filter((text) => text.trim() !== '')
  if (columns.lon === undefined || columns.lat === undefined)
    Object.assign(columns, positionByValues(header, values, home))
  if (columns.first === undefined) {
    const index = header.findIndex((_, at) => at !== columns.lon && at !== columns.lat && areDates(values(at)))
    if (index >= 0) columns.first = index
  }
  const remarks: Remark[] = areUsable(columns) ? [] : ['no-position']
  const [lons, lats] = [values(columns.lon), values(columns.lat)]
  if (areSwapped(lons, lats, home)) {
    const { lon, lat } = columns
    Object.assign(columns, { lon: lat, lat: lon })
    remarks.push('swapped')
  }
  if ([...lons, ...lats].some(hasDecimalComma)) remarks.push('decimal-comma')
  const order = orderOfDates([...values(columns.first), ...values(columns.last)])
  if (order === 'either') remarks.push('order-unclear')
  else if (order !== 'none') columns.order = order
  return { columns, ...(preset && { preset: preset.id }), remarks }
}

/** Whether rows can be read with these columns. */
export function areUsable(columns: Columns): columns is UsableColumns {
  return columns.lon !== undefined && columns.lat !== undefined && columns.lon !== columns.lat
}

/** What is guessed; sizes are chosen by the reader alone. */
const ROLES = ['lon', 'lat', 'first', 'last', 'kind', 'precision'] as const

/** The column of one of the names: names listed first go first, whole names before parts such as "start_lat". */
function columnNamed(header: readonly string[], names: readonly string[]): number {
  const folded = header.map(foldName)
  for (const name of names) {
    const index = folded.indexOf(name)
    if (index >= 0) return index
  }
  const words = header.map((name) =>
    name
      .replaceAll('İ', 'i')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
  return words.findIndex((parts) => parts.some((part) => part.length > 2 && names.includes(part)))
}

type ValuesOf = (index: number | undefined) => readonly string[]

/** Two columns of fractions whose values lie in the longitudes and latitudes of home. */
function positionByValues(header: readonly string[], values: ValuesOf, home: Home): { lon?: number; lat?: number } {
  const [west, south, east, north] = home
  const within = (from: number, to: number) =>
    header.findIndex((_, at) => {
      const numbers = values(at).map(readDegrees)
      const fits = numbers.filter((number) => number !== undefined && number >= from && number <= to)
      return (
        numbers.length > 0 &&
        fits.length >= numbers.length * MIN_SHARE &&
        fits.some((number) => number !== undefined && number % 1 !== 0)
      )
    })
  const [lon, lat] = [within(west, east), within(south, north)]
  return lon >= 0 && lat >= 0 && lon !== lat ? { lon, lat } : {}
}

/** Share of a sample that counts as all of it. */
const MIN_SHARE = 0.8

/** Whether positions make sense only the other way round: latitudes beyond 90, or none at home but most when swapped. */
function areSwapped(lons: readonly string[], lats: readonly string[], [west, south, east, north]: Home): boolean {
  const pairs = lons.slice(0, lats.length).flatMap((text, index) => {
    const [lon, lat] = [readDegrees(text), readDegrees(lats[index] ?? '')]
    return lon === undefined || lat === undefined ? [] : [[lon, lat] as const]
  })
  if (pairs.length === 0) return false
  const share = (keeps: (lon: number, lat: number) => boolean) =>
    pairs.filter(([lon, lat]) => keeps(lon, lat)).length / pairs.length
  const isAtHome = (lon: number, lat: number) => lon >= west && lon <= east && lat >= south && lat <= north
  if (share((lon, lat) => Math.abs(lat) > 90 && Math.abs(lon) <= 90) >= MIN_SHARE) return true
  return share(isAtHome) === 0 && share((lon, lat) => isAtHome(lat, lon)) >= MIN_SHARE
}

function areDates(texts: readonly string[]): boolean {
  const isNumber = (text: string) => /^-?\d+([.,]\d+)?$/.test(text.trim())
  return texts.length > 0 && texts.every((text) => !isNumber(text) && readDays(text, 'day-first') !== undefined)
}
