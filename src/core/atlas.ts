/** The atlas in memory: what every view needs, indexed by id. Records that only some views need are loaded on demand. */
import type { FeatureCollection, Point } from 'geojson'
import type { LayerId } from './layer-ids.ts'
import type { EventIndex, IndexEvent } from './schema/event-index.ts'
import type { LayerFile } from './schema/layer.ts'
import type { ArticleExcerpt, EventRecord } from './schema/record-files.ts'
import type {
  Actor,
  Article,
  ArticlesFile,
  EventType,
  Note,
  Outlet,
  Place,
  PlacesFile,
} from './schema/reference-lists.ts'
import type { DataReport } from './schema/report.ts'
import type { Reason } from './search/explain-match.ts'
import type { Found } from './search/search-index.ts'

/** An event as list, map and filter see it, with the years of its interval (inclusive). */
export type AtlasEvent = IndexEvent & { year_start: number; year_end: number }

export interface Atlas {
  /** Ordered by first day, then id. */
  events: readonly AtlasEvent[]
  /** By id; an id that was merged into another event leads to that event. */
  eventById: ReadonlyMap<string, AtlasEvent>
  places: ReadonlyMap<string, Place>
  /** In order of publication. */
  articles: ReadonlyMap<string, Article>
  outlets: ReadonlyMap<string, Outlet>
}

/** The dated layers. */
export type Layers = Readonly<Record<LayerId, LayerFile>>

/** Towns of the base map; see geodata/basemap/README.md for the properties. */
export type Towns = FeatureCollection<
  Point,
  {
    rank: number
    country: string
    name_en: string
    name_en_alt?: string
    name_en_alt_lang?: 'az' | 'hy'
    name_az?: string
    name_hy?: string
    name_ru?: string
  }
>

/** Records loaded on demand. The same call gives the same promise, a failed one too until failures are forgotten. */
export interface Records {
  event: (id: string) => Promise<EventRecord>
  article: (id: string) => Promise<readonly ArticleExcerpt[]>
  actors: () => Promise<ReadonlyMap<string, Actor>>
  notes: () => Promise<ReadonlyMap<string, Note>>
  types: () => Promise<ReadonlyMap<string, EventType>>
  layers: () => Promise<Layers>
  /** Towns of the base map: the larger ones, or all of them in detail. */
  towns: (isDetailed: boolean) => Promise<Towns>
  report: () => Promise<DataReport>
  /** What words find. */
  search: (words: string) => Promise<Found>
  /** Why words find an event. Only those of the latest words are remembered. */
  reasons: (words: string, event: string) => Promise<readonly Reason[]>
  /** Lets what failed be loaded again. */
  forgetFailures: () => void
}

/** The parsed files that every view needs. */
export interface AtlasFiles {
  index: EventIndex
  places: PlacesFile
  articles: ArticlesFile
}

/** Indexes the files that every view needs. */
export function buildAtlas({ index, places, articles }: AtlasFiles): Atlas {
  const events = index.events.map(
    (event): AtlasEvent => ({
      ...event,
      year_start: Number(event.date_start.slice(0, 4)),
      year_end: Number(event.date_end.slice(0, 4)),
    }),
  )
  return {
    events,
    eventById: new Map(
      events.flatMap((event) => [event.id, ...(event.merged_ids ?? [])].map((id) => [id, event] as const)),
    ),
    places: byId(places.places),
    articles: byId(articles.articles),
    outlets: byId(articles.outlets),
  }
}

/** Records by their id, in their order. */
export function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
