/** The whole atlas in memory: what the published files say, indexed by id. */
import type { LayerId } from './layer-ids.ts'
import type { EventFeature, EventsFile } from './schema/event.ts'
import type { LayerFile } from './schema/layer.ts'
import type {
  Actor,
  ActorsFile,
  Article,
  ArticlesFile,
  BackgroundClaim,
  EventType,
  EventTypesFile,
  Note,
  NotesFile,
  Outlet,
  Place,
  PlacesFile,
} from './schema/reference-lists.ts'

/** An event with its id and position beside its properties. */
export type AtlasEvent = EventFeature['properties'] & { id: string; position: [lon: number, lat: number] }

export interface Atlas {
  /** Ordered by first day, then id. */
  events: readonly AtlasEvent[]
  eventById: ReadonlyMap<string, AtlasEvent>
  places: ReadonlyMap<string, Place>
  actors: ReadonlyMap<string, Actor>
  /** In order of publication. */
  articles: ReadonlyMap<string, Article>
  outlets: ReadonlyMap<string, Outlet>
  notes: ReadonlyMap<string, Note>
  types: ReadonlyMap<string, EventType>
  background: readonly BackgroundClaim[]
  layers: Readonly<Record<LayerId, LayerFile>>
}

/** The parsed files, by what they hold. */
export interface AtlasFiles {
  events: EventsFile
  places: PlacesFile
  actors: ActorsFile
  articles: ArticlesFile
  notes: NotesFile
  types: EventTypesFile
  layers: Record<LayerId, LayerFile>
}

/** Indexes the published files. An id that was merged into another event leads to that event. */
export function buildAtlas({ events, places, actors, articles, notes, types, layers }: AtlasFiles): Atlas {
  const list = events.features.map(
    ({ id, geometry, properties }): AtlasEvent => ({ ...properties, id, position: geometry.coordinates }),
  )
  return {
    events: list,
    eventById: new Map(
      list.flatMap((event) => [event.id, ...(event.merged_ids ?? [])].map((id) => [id, event] as const)),
    ),
    places: byId(places.places),
    actors: byId(actors.actors),
    articles: byId(articles.articles),
    outlets: byId(articles.outlets),
    notes: byId(notes.notes),
    types: byId(types.types),
    background: articles.background,
    layers,
  }
}

function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
