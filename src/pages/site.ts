/** The whole of the published data, as the permanent pages need it, and where these pages are. */
import { type ArticleRecords, type Atlas, buildAtlas, byId } from '../core/atlas.ts'
import { excerptsByArticle } from '../core/evidence/article-excerpts.ts'
import type { ChangesFile } from '../core/schema/changes.ts'
import type { EventsFile } from '../core/schema/event.ts'
import type { EventIndex } from '../core/schema/event-index.ts'
import type { ArticleExcerpt, EventFile } from '../core/schema/record-files.ts'
import type {
  Actor,
  ActorsFile,
  ArticlesFile,
  EventType,
  EventTypesFile,
  Note,
  NotesFile,
  Place,
  PlacesFile,
} from '../core/schema/reference-lists.ts'
import type { SubjectFile, Texts } from '../core/schema/subject.ts'
import {
  type Translations,
  translate,
  translateAtlas,
  translateEvent,
  translateExcerpt,
  translateFigure,
  translateFolder,
  translateList,
  translateNamed,
} from '../core/translation/translate-atlas.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { addTexts } from '../i18n/messages.ts'

/** Descriptor of the data, as far as pages show it. */
export interface DataPackage {
  name: string
  version: string
  title: string
  description: string
  records_until: string
  resources: readonly { name: string; path: string; mediatype: string; bytes: number }[]
}

export interface Site extends ArticleRecords {
  /** Address of the atlas with a final slash; undefined when the build was not told. */
  address: string | undefined
  /** What its pages are written in; `t` must speak it while they are made. */
  language: Language
  atlas: Atlas
  /** By id, in the order of their first days. */
  events: ReadonlyMap<string, EventFile>
  actors: ReadonlyMap<string, Actor>
  types: ReadonlyMap<string, EventType>
  notes: ReadonlyMap<string, Note>
  /** Excerpts by article, in reading order. */
  excerpts: ReadonlyMap<string, readonly ArticleExcerpt[]>
  changes: ChangesFile
  dataPackage: DataPackage
}

/** The published files that pages are made from, parsed. */
export interface SiteFiles {
  index: EventIndex
  places: PlacesFile
  articles: ArticlesFile
  events: EventsFile
  actors: ActorsFile
  types: EventTypesFile
  notes: NotesFile
  changes: ChangesFile
  dataPackage: DataPackage
  subject: SubjectFile
  /** English ones. */
  texts: Texts
  /** The texts of the interface and of the records in the other languages. */
  languages: Partial<Record<Language, { texts: Texts; records: Translations['records'] }>>
}

/** `address` is that of the atlas, with a final slash. From now on `t` has the English texts of this atlas. */
export function buildSite(files: SiteFiles, address: string | undefined, language: Language = 'en'): Site {
  addTexts('en', files.texts)
  const { texts, records } = files.languages[language] ?? { texts: {}, records: {} }
  const own: Translations = { language, records }
  const english = files.events.features.map(({ id, properties }) => ({ id, ...properties }))
  const { articles, background } = files.articles
  const atlas = buildAtlas({
    ...files.index,
    ...files.places,
    ...files.articles,
    subject: files.subject,
    texts: files.texts,
  })
  return {
    address,
    language,
    atlas: {
      ...translateAtlas(atlas, language, (section, key) => texts[section]?.[key]),
      places: translateNamed(own, 'places', atlas.places),
    },
    articles: translateFolder(own, 'articles', byId(articles)),
    background: translate(own, 'background', background).map((claim) => translateFigure(own, claim)),
    outlets: translateList(own, 'outlets', byId(files.articles.outlets)),
    events: byId(english.map((event) => translateEvent(own, event.id, event))),
    actors: translateNamed(own, 'actors', byId(files.actors.actors)),
    types: translateList(own, 'event-types', byId(files.types.types)),
    notes: translateFolder(own, 'notes', byId(files.notes.notes)),
    excerpts: new Map(
      [...excerptsByArticle(english, background)].map(([id, excerpts]) => [
        id,
        excerpts.map((excerpt) => translateExcerpt(own, excerpt)),
      ]),
    ),
    changes: files.changes,
    dataPackage: files.dataPackage,
  }
}

/** Places at which events are drawn on the map, each once. */
export function placesOf(events: readonly EventFile[], { atlas }: Pick<Site, 'atlas'>): Place[] {
  const ids = new Set(events.flatMap(({ mapped_places }) => mapped_places))
  return [...ids].flatMap((id) => atlas.places.get(id) ?? [])
}

/** Events that refer to a place, in any role, in the order of their first days. */
export function eventsAt({ events }: Pick<Site, 'events'>, place: string): EventFile[] {
  return [...events.values()].filter(({ places }) => places.some(({ id }) => id === place))
}
