/** Files of the selected events. */
import type { Atlas, Records } from '../core/atlas.ts'
import { writeCsv } from '../core/export/csv.ts'
import { EVENT_COLUMNS, eventRow, QUOTATION_COLUMNS, quotationRows } from '../core/export/event-table.ts'
import { type BBox, boundingBox } from '../core/geo/geo.ts'
import type { EventFeature, EventsFile } from '../core/schema/event.ts'
import type { Selection } from '../core/select/select.ts'
import { eventAddress } from './event-address.ts'

export const FILE_KINDS = ['events', 'quotations', 'geojson'] as const

export type FileKind = (typeof FILE_KINDS)[number]

interface TextFile {
  name: string
  /** Media type. */
  type: string
  text: string
}

/** The file of one kind; the selection must not be empty. Rejects with a DataError when a data file cannot be loaded. */
export async function writeSelection(
  kind: FileKind,
  atlas: Atlas,
  records: Records,
  { events }: Selection,
): Promise<TextFile> {
  const [file, actors, places] = await Promise.all([records.features(), records.actors(), records.places()])
  const selected = selectedFeatures(
    file,
    events.map(({ id }) => id),
  )
  const context = { atlas, places, actors, addressOf: eventAddress }
  if (kind === 'geojson')
    return { name: `${atlas.subject.id}.geojson`, type: 'application/geo+json', text: JSON.stringify(selected) }
  return {
    name: `${atlas.subject.id}-${kind}.csv`,
    type: 'text/csv;charset=utf-8',
    text:
      kind === 'events'
        ? writeCsv(
            EVENT_COLUMNS,
            selected.features.map((feature) => eventRow(feature, context)),
          )
        : writeCsv(
            QUOTATION_COLUMNS,
            selected.features.flatMap((feature) => quotationRows(feature, context)),
          ),
  }
}

/** The selected events as GeoJSON. */
interface SelectedFeatures extends EventsFile {
  bbox: BBox
}

/**
 * The features of some events in the order of `ids`, with their bounding box (RFC 7946). `ids` must not be empty;
 * throws when one of them has no feature, because a file that lacks events without saying so would mislead.
 */
export function selectedFeatures({ features }: EventsFile, ids: readonly string[]): SelectedFeatures {
  const byId = new Map(features.map((feature) => [feature.id, feature]))
  const selected = ids.map((id): EventFeature => {
    const feature = byId.get(id)
    if (!feature) throw new Error(`events.geojson has no event "${id}"`)
    return feature
  })
  return {
    type: 'FeatureCollection',
    bbox: boundingBox(selected.map(({ geometry }) => geometry.coordinates)),
    features: selected,
  }
}
