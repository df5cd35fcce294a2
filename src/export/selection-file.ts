/** The selected events: their records, their files, the address of each. */
import type { Atlas, Records } from '../core/atlas.ts'
import { writeCsv } from '../core/export/csv.ts'
import { EVENT_COLUMNS, eventRow, QUOTATION_COLUMNS, quotationRows } from '../core/export/event-table.ts'
import { type BBox, boundingBox } from '../core/geo/geo.ts'
import type { EventFeature, EventsFile } from '../core/schema/event.ts'
import type { Selection } from '../core/select/select.ts'
import type { TranslatedRecord } from '../core/translation/lay-texts.ts'
import type { Language } from '../core/vocabulary/language.ts'

export const FILE_KINDS = ['events', 'quotations', 'geojson'] as const

export type FileKind = (typeof FILE_KINDS)[number]

interface TextFile {
  name: string
  /** Media type. */
  type: string
  text: string
}

/**
 * The file of one kind; the selection must not be empty. Its texts are English; in another language its events have title
 * and summary in that one too. Rejects with a DataError when a data file cannot be loaded.
 */
export async function writeSelection(
  kind: FileKind,
  atlas: Atlas,
  records: Records,
  { events }: Selection,
  language: Language,
): Promise<TextFile> {
  const [file, actors, places, texts] = await Promise.all([
    records.features(),
    records.actors(),
    records.places(),
    language === 'en' || kind === 'quotations' ? undefined : records.translations(language, 'events'),
  ])
  const added = texts && ((id: string) => translatedFields(texts.records[`events/${id}`], language))
  const selected = selectedFeatures(
    file,
    events.map(({ id }) => id),
  )
  const context = { atlas, places, actors, addressOf: eventAddress }
  if (kind === 'geojson') {
    const features = selected.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, ...added?.(feature.id) },
    }))
    return {
      name: `${atlas.subject.id}.geojson`,
      type: 'application/geo+json',
      text: JSON.stringify({ ...selected, features }),
    }
  }
  return {
    name: `${atlas.subject.id}-${kind}.csv`,
    type: 'text/csv;charset=utf-8',
    text:
      kind === 'events'
        ? writeCsv(
            added ? [...EVENT_COLUMNS, ...Object.keys(added(''))] : EVENT_COLUMNS,
            selected.features.map((feature) => [
              ...eventRow(feature, context),
              ...(added ? Object.values(added(feature.id)) : []),
            ]),
          )
        : writeCsv(
            QUOTATION_COLUMNS,
            selected.features.flatMap((feature) => quotationRows(feature, context)),
          ),
  }
}

/** Title and summary in another language, undefined where they are missing, and who is behind them. */
function translatedFields(own: TranslatedRecord | undefined, language: Language): Record<string, string | undefined> {
  return {
    [`title_${language}`]: own?.texts['title'],
    [`summary_${language}`]: own?.texts['summary'],
    translation: own && (own.reviewed ? 'reviewed' : 'machine'),
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

/** How many files are asked for at a time. */
const AT_ONCE = 6

interface Watch {
  /** Stops asking for more; what is under way ends unheard. */
  signal: AbortSignal
  /** Called with the number that has arrived. */
  onProgress: (done: number) => void
}

/**
 * Loads the records of all ids, a few at a time, in the order of the ids. Rejects with the first failure, so that nothing
 * is made of a part of them, and with an AbortError when the signal stops it.
 */
export async function loadRecords<T>(
  ids: readonly string[],
  load: (id: string) => Promise<T>,
  { signal, onProgress }: Watch,
): Promise<T[]> {
  const records: T[] = []
  let [next, done] = [0, 0]
  async function takeTurns(): Promise<void> {
    for (let index = next++; index < ids.length; index = next++) {
      signal.throwIfAborted()
      records[index] = await load(ids[index] ?? '')
      signal.throwIfAborted()
      done += 1
      onProgress(done)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns))
  return records
}

/** Full address at which an event opens, without the reader's filters, so that it stays short and lasts. */
export function eventAddress(id: string): string {
  return new URL(`${import.meta.env.BASE_URL}?event=${encodeURIComponent(id)}`, window.location.href).href
}
