/** The page's data as it is written into the page: long lists by field, which is shorter than field names in every record. */
import type { PageData } from './schema/page-data.ts'

/** The values of each field in the order of the records; null where a record lacks it. */
type Columns<T extends object> = { [Field in keyof T]-?: (T[Field] | null)[] }

type Listed<Key extends 'events' | 'places'> = PageData[Key][number]

export type PageColumns = Omit<PageData, 'events' | 'places'> & {
  events: Columns<Listed<'events'>>
  places: Columns<Listed<'places'>>
}

/** For JSON; `fromPageColumns` gives back the same. */
export function toPageColumns(data: PageData): PageColumns {
  return { ...data, events: toColumns(data.events), places: toColumns(data.places) }
}

/** What `toPageColumns` was given. */
export function fromPageColumns(data: PageColumns): PageData {
  return { ...data, events: fromColumns(data.events), places: fromColumns(data.places) }
}

function toColumns<T extends object>(records: readonly T[]): Columns<T> {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))] as (keyof T)[]
  return Object.fromEntries(
    fields.map((field) => [field, records.map((record) => record[field] ?? null)]),
  ) as Columns<T>
}

function fromColumns<T extends object>(columns: Columns<T>): T[] {
  const records: Record<string, unknown>[] = []
  for (const [field, values] of Object.entries<unknown[]>(columns))
    values.forEach((value, i) => {
      records[i] ??= {}
      if (value !== null) records[i][field] = value
    })
  return records as T[]
}
