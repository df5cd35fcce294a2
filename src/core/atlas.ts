/** The atlas in memory: what every view needs, indexed by id. Records that only some views need are loaded on demand. */
import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { EventsFile } from './schema/event.ts'
import type { IndexEvent, IndexStory } from './schema/event-index.ts'
import type { LayerFeature, LayerFile } from './schema/layer.ts'
import type { ListedArticle, ListedOutlet, PageData } from './schema/page-data.ts'
import type { ArticleExcerpt, EventFile } from './schema/record-files.ts'
import type { Actor, Article, BackgroundClaim, EventType, Note, Outlet, Place } from './schema/reference-lists.ts'
import type { DataReport } from './schema/report.ts'
import type { Story } from './schema/story.ts'
import type { Subject, Texts } from './schema/subject.ts'
import type { TranslationPart, TranslationsFile } from './schema/translation.ts'
import type { Reason } from './search/explain-match.ts'
import type { Found } from './search/search-index.ts'
import type { Sentences } from './time/as-of.ts'
import type { Language } from './vocabulary/language.ts'

/** The role of an actor that an event names because it stayed away. */
const ABSENT = 'absent'

/** An event as list, map and filter see it: its index entry with what follows from that. Lists hold each value once. */
export interface AtlasEvent extends Omit<IndexEvent, 'articles' | 'mapped_places' | 'roles'> {
  /** Ids of those who took part. */
  actors: string[]
  /** First and last day of its interval, YYYY-MM-DD, inclusive, and their years. */
  date_start: string
  date_end: string
  year_start: number
  year_end: number
  /** Places whose symbol counts the event; the first is the main place. */
  mapped_places: readonly string[]
  /** Countries in which these lie today, ISO 3166-1 alpha-2. */
  countries: readonly string[]
  /** What its actors did, those who stayed away included: `<actor>:<role>`, the role as `roleId` writes it. */
  actor_roles: readonly string[]
  article_count: number
  /** Ids of the articles it quotes. */
  articles: readonly string[]
  /** Ids of the outlets of its articles. */
  outlets: readonly string[]
  /** Years in which its articles were published. */
  published: readonly string[]
}

export interface Atlas {
  /** What the atlas is about. */
  subject: Subject
  /** English texts that name the subject, by section and key; other languages are loaded when they are spoken. */
  texts: Texts
  /** Ordered by first day, then id. */
  events: readonly AtlasEvent[]
  /** By id; an id that was merged into another event leads to that event. */
  eventById: ReadonlyMap<string, AtlasEvent>
  /** With the names that English labels need; once another language is spoken, with everything on record. */
  places: ReadonlyMap<string, Place>
  /** In order of publication. */
  articles: ReadonlyMap<string, ListedArticle>
  outlets: ReadonlyMap<string, ListedOutlet>
  /** Places and actors of the claims that are not tied to one event. */
  background: PageData['background']
  /** What the page says of the lines drawn on a day. */
  sentences: Sentences
  /** Guided tours in short, each with the event of every step. */
  stories: ReadonlyMap<string, IndexStory>
  /** Roles of actors in words, by their id. */
  roles: ReadonlyMap<string, string>
}

/** All about articles and outlets, and the claims that are not tied to one event. */
export interface ArticleRecords {
  articles: ReadonlyMap<string, Article>
  outlets: ReadonlyMap<string, Outlet>
  background: readonly BackgroundClaim[]
}

/** The dated layers by id, in the order of atlas.json. */
export type Layers = Readonly<Record<string, LayerFile>>

/** A name in each language; English always stands. */
type NamesByLanguage = { name_en: string } & { [L in Exclude<Language, 'en'> as `name_${L}`]?: string }

/** Towns of the base map; see geodata/basemap/README.md for the properties. */
export type Towns = FeatureCollection<
  Point,
  NamesByLanguage & { id: string; rank: number; country: string; name_en_alt?: string; name_en_alt_lang?: Language }
>

/** Names of countries, seas and the like on the base map; see geodata/basemap/README.md for the properties. */
export type MapNames = FeatureCollection<
  Point,
  NamesByLanguage & {
    /** Of countries and republics: ISO 3166-1 alpha-2. */
    id: string
    kind: string
    /** The country that it belongs to. */
    iso?: string
    outline?: 'unknown'
    name_en_alt?: string
    name_en_alt_lang?: 'az' | 'hy'
    rank?: number
    min_zoom?: number
    max_zoom?: number
    valid_from?: string
    valid_to?: string
  }
>

/** Where countries are named on both sides of their borders, by zoom. */
export type BorderNames = FeatureCollection<
  Point,
  { iso: string; angle: number; anchor: string; from_zoom: number; to_zoom: number }
>

/** Areas of the countries that the base map knows whole, roughly. */
export type CountryAreas = FeatureCollection<Polygon | MultiPolygon, { iso: string }>

/** Districts of the base map: an area for each, and the lines between them. */
export type Districts = FeatureCollection<
  MultiPolygon | MultiLineString,
  Partial<NamesByLanguage> & { kind: string; id?: string }
>

/** Records loaded on demand. The same call gives the same promise, a failed one too until failures are forgotten. */
export interface Records {
  /** Names of the files that are on their way. */
  awaited: () => readonly string[]
  event: (id: string) => Promise<EventFile>
  article: (id: string) => Promise<readonly ArticleExcerpt[]>
  articles: () => Promise<ArticleRecords>
  /** All names, identifiers and notes of every place. */
  places: () => Promise<ReadonlyMap<string, Place>>
  actors: () => Promise<ReadonlyMap<string, Actor>>
  notes: () => Promise<ReadonlyMap<string, Note>>
  types: () => Promise<ReadonlyMap<string, EventType>>
  layers: () => Promise<Layers>
  /** Texts that name the subject, in another language than English. */
  texts: (language: Language) => Promise<Texts>
  /** Our own texts in another language than English, but for those of the interface. */
  translations: (language: Language, part: TranslationPart) => Promise<TranslationsFile>
  /** Towns of the base map: the larger ones, or all of them in detail. */
  towns: (isDetailed: boolean) => Promise<Towns>
  /** Names of countries and waters, and the districts, of the base map. */
  mapNames: () => Promise<MapNames>
  districts: () => Promise<Districts>
  borderNames: () => Promise<BorderNames>
  countryAreas: () => Promise<CountryAreas>
  report: () => Promise<DataReport>
  story: (id: string) => Promise<Story>
  /** All events with all their evidence, as the published GeoJSON. */
  features: () => Promise<EventsFile>
  /** The data package: title, version and day of release of this edition. */
  edition: () => Promise<Edition>
  /** What words find, in English texts and in those of a language. */
  search: (words: string, language?: Language) => Promise<Found>
  /** Why words find an event. Only those of the latest words are remembered. */
  reasons: (words: string, event: string, language?: Language) => Promise<readonly Reason[]>
  /** Lets what failed be loaded again. */
  forgetFailures: () => void
  /** Calls back each time that failures are forgotten, until the function that it gives is called. */
  onForgotten: (listener: () => void) => () => void
}

/** What /data/datapackage.json says of the edition of the data. */
export interface Edition {
  title: string
  version: string
  /** YYYY-MM-DD; absent while it is not released. */
  released?: string
}

/** Indexes what every view needs. */
export function buildAtlas({
  subject,
  texts,
  events: entries,
  places,
  articles,
  outlets,
  background,
  sentences = [],
  stories = [],
}: PageData): Atlas {
  const lists = { places: byId(places), articles: byId(articles) }
  // The same few roles stand in all events.
  const roleIds = new Map([...new Set(entries.flatMap(({ roles }) => roles))].map((role) => [role, roleId(role)]))
  const given = { ...lists, roleIds }
  const events = entries.map((event) => atlasEvent(event, given))
  return {
    subject,
    texts,
    ...lists,
    events,
    eventById: new Map(
      events.flatMap((event) => [event.id, ...(event.merged_ids ?? [])].map((id) => [id, event] as const)),
    ),
    outlets: byId(outlets),
    background,
    sentences,
    stories: byId(stories),
    roles: new Map([...roleIds].map(([role, id]) => [id, role])),
  }
}

/** Stands in memory for the end of what still lasts; it sorts after every real day. */
const OPEN_END = '9999-12-31'

function atlasEvent(
  { articles = [], roles, ...event }: IndexEvent,
  lists: Pick<Atlas, 'places' | 'articles'> & { roleIds: ReadonlyMap<string, string> },
): AtlasEvent {
  const { date_start = event.date, mapped_places = event.places, actors } = event
  const date_end = event.date_end === undefined ? event.date : (event.date_end ?? OPEN_END)
  const cited = articles.flatMap((id) => lists.articles.get(id) ?? [])
  return {
    ...event,
    date_start,
    date_end,
    year_start: Number(date_start.slice(0, 4)),
    year_end: Number(date_end.slice(0, 4)),
    mapped_places,
    countries: unique(mapped_places.flatMap((id) => lists.places.get(id)?.country ?? [])),
    actors: unique(actors.filter((_, i) => roles[i] !== ABSENT)),
    actor_roles: unique(actors.map((actor, i) => `${actor}:${lists.roleIds.get(roles[i] ?? '') ?? ''}`)),
    article_count: articles.length,
    articles,
    outlets: unique(cited.map(({ outlet }) => outlet)),
    published: unique(cited.map(({ published }) => published.slice(0, 4))),
  }
}

/** The features of all layers. */
export function allFeatures(layers: Layers): LayerFeature[] {
  return Object.values(layers).flatMap(({ features }) => features)
}

/** A role as addresses write it: "host/mediator" is "host-mediator". */
export function roleId(role: string): string {
  return role
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
}

function unique(values: string[]): string[] {
  return values.length < 2 ? values : [...new Set(values)]
}

/** Records by their id, in their order. */
export function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
