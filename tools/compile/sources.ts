/** The hand-kept records in memory, as raw JSON and as checked records. */

import type { ChangesRecord } from '../../src/core/schema/changes.ts'
import type { EventRecord } from '../../src/core/schema/event.ts'
import type { LayerRecord } from '../../src/core/schema/layer.ts'
import type {
  Actor,
  ArticleRecord,
  BackgroundRecord,
  EventType,
  NoteRecord,
  Outlet,
  PlaceRecord,
} from '../../src/core/schema/reference-lists.ts'
import type { SentenceRecord } from '../../src/core/schema/sentence.ts'
import type { StoryRecord } from '../../src/core/schema/story.ts'
import type { SubjectRecord } from '../../src/core/schema/subject.ts'
import type { GlossaryRecord, TranslationRecord } from '../../src/core/schema/translation.ts'

/** Parsed JSON of each source file by its name relative to geodata/. */
export type RawSources = ReadonlyMap<string, unknown>

/** A translation with the language and the record that its file name says. */
export interface TranslationSource extends TranslationRecord {
  language: string
  /** "events/<id>", "actors", "layers/<id>", "units" */
  record: string
}

/** Records whose shape has been checked. References between them may still be wrong. */
export interface Sources {
  /** What the atlas is about. */
  subject: SubjectRecord
  articles: ArticleRecord[]
  events: EventRecord[]
  notes: NoteRecord[]
  stories: StoryRecord[]
  places: PlaceRecord[]
  actors: Actor[]
  outlets: Outlet[]
  types: EventType[]
  background: BackgroundRecord[]
  sentences: SentenceRecord[]
  /** Layers by their file name without the ending. */
  layers: ReadonlyMap<string, LayerRecord>
  translations: TranslationSource[]
  /** By language. */
  glossaries: ReadonlyMap<string, GlossaryRecord>
  /** The ledger of releases, once there is one. */
  changes?: ChangesRecord | undefined
  /** Files that exist but could not be read; a reference into them is no fault of the record that makes it. */
  unreadable: ReadonlySet<string>
}

/** Name of the file that holds an article, event, note or story record. */
export function recordFile(folder: 'articles' | 'events' | 'notes' | 'stories', id: string): string {
  return `${folder}/${id}.json`
}

/** Name of the file that holds the texts of a record in a language. */
export function translationFile(language: string, record: string): string {
  return `translations/${language}/${record}.json`
}

/** Name of the file that holds the words of a language. */
export function glossaryFile(language: string): string {
  return `glossary/${language}.json`
}

/** Layers that are kept by hand, by id; the others are derived. */
export function keptLayers({ layers }: SubjectRecord): string[] {
  return layers.filter(({ derived_from }) => derived_from === undefined).map(({ id }) => id)
}

/** Name of the file that holds a layer. */
export function layerFile(layer: string): string {
  return `layers/${layer}.geojson`
}
