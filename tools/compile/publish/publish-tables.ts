/** Events and quotations as tables (CSV), for spreadsheets and programs that read no GeoJSON. */
import { type Atlas, byId } from '../../../src/core/atlas.ts'
import { writeCsv } from '../../../src/core/export/csv.ts'
import { EVENT_COLUMNS, eventRow, QUOTATION_COLUMNS, quotationRows } from '../../../src/core/export/event-table.ts'
import { recordPath } from '../../../src/core/record-path.ts'
import type { EventsFile } from '../../../src/core/schema/event.ts'
import type { ActorsFile, PlacesFile } from '../../../src/core/schema/reference-lists.ts'

/** Columns of each table by its path under /data/. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'events.csv': EVENT_COLUMNS,
  'quotations.csv': QUOTATION_COLUMNS,
}

/** Types of the columns that hold no text. */
const TYPES: Readonly<Record<string, string>> = {
  date_start: 'date',
  date_end: 'date',
  longitude: 'number',
  latitude: 'number',
  excerpts: 'integer',
  references: 'integer',
  disagreements: 'integer',
  paragraph: 'integer',
  start: 'integer',
  end: 'integer',
}

/** The tables by their path under /data/. Addresses lead from there to the permanent pages; there is no byte order mark. */
export function publishTables(
  { features }: EventsFile,
  { places }: PlacesFile,
  { actors }: ActorsFile,
  atlas: Pick<Atlas, 'articles' | 'outlets'>,
): Map<string, string> {
  const context = {
    atlas,
    places: byId(places),
    actors: byId(actors),
    addressOf: (event: string) => `../${recordPath('event', event)}`,
  }
  const rows: Record<string, Parameters<typeof writeCsv>[1]> = {
    'events.csv': features.map((feature) => eventRow(feature, context)),
    'quotations.csv': features.flatMap((feature) => quotationRows(feature, context)),
  }
  return new Map(Object.entries(COLUMNS).map(([path, columns]) => [path, writeCsv(columns, rows[path] ?? []).slice(1)]))
}

/** Frictionless Table Schema of a table; undefined for files that are none. */
export function tableSchema(path: string): object | undefined {
  const fields = COLUMNS[path]?.map((name) => ({ name, type: TYPES[name] ?? 'string' }))
  return fields && { fields, missingValues: [''], ...(path === 'events.csv' ? { primaryKey: 'id' } : {}) }
}
