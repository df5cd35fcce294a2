/** Loads records when a view asks for them. */
import {
  type ArticleRecords,
  type Atlas,
  type BorderNames,
  byId,
  type CountryAreas,
  type Districts,
  type Edition,
  type Layers,
  type MapNames,
  type Records,
  type Towns,
} from '../core/atlas.ts'
import type { EventsFile } from '../core/schema/event.ts'
import type { LayerFile } from '../core/schema/layer.ts'
import type { ArticleFile, EventFile } from '../core/schema/record-files.ts'
import type { ActorsFile, ArticlesFile, EventTypesFile, NotesFile, PlacesFile } from '../core/schema/reference-lists.ts'
import type { DataReport } from '../core/schema/report.ts'
import type { Story } from '../core/schema/story.ts'
import type { Texts } from '../core/schema/subject.ts'
import type { TranslationsFile } from '../core/schema/translation.ts'
import { withTimeout } from '../core/with-timeout.ts'
import { loadFile } from './load-file.ts'
import type { SearchClient } from './search-client.ts'

/** Loaders of the records that only some views need; each file is loaded once. The atlas says which layers there are. */
export function createRecords(base: string, atlas: Promise<Pick<Atlas, 'subject'>>): Records {
  const { once, awaited, forgetFailures } = rememberPromises()
  const listeners = new Set<() => void>()
  let client: Promise<SearchClient> | undefined
  async function search(): Promise<SearchClient> {
    client ??= withTimeout(import('./search-client.ts')).then(({ createSearchClient }) => createSearchClient(base))
    // Another attempt asks again.
    client.catch(() => {
      client = undefined
    })
    return client
  }
  let latest = { question: '', ...rememberPromises() }
  return {
    event: (id) => once(`events/${id}.json`, (path) => loadFile<EventFile>(base, path, 'evidence')),
    article: (id) =>
      once(`articles/${id}.json`, async (path) => (await loadFile<ArticleFile>(base, path, 'excerpts')).excerpts),
    articles: () => once('articles.json', (path) => loadArticles(base, path)),
    places: () => once('places.json', async (path) => byId((await loadFile<PlacesFile>(base, path, 'places')).places)),
    actors: () => once('actors.json', async (path) => byId((await loadFile<ActorsFile>(base, path, 'actors')).actors)),
    notes: () => once('notes.json', async (path) => byId((await loadFile<NotesFile>(base, path, 'notes')).notes)),
    types: () =>
      once('event-types.json', async (path) => byId((await loadFile<EventTypesFile>(base, path, 'types')).types)),
    layers: () => once('layers/', async () => loadLayers(base, (await atlas).subject)),
    texts: (language) => once(`texts/${language}.json`, (path) => loadFile<Texts>(base, path)),
    translations: (language, part) =>
      once(`translations/${language}/${part}.json`, (path) => loadFile<TranslationsFile>(base, path)),
    towns: (isDetailed) =>
      once(`basemap/${isDetailed ? '' : 'overview/'}region-towns.json`, (path) =>
        loadFile<Towns>(base, path, 'features'),
      ),
    mapNames: () => once('basemap/country-labels.json', (path) => loadFile<MapNames>(base, path, 'features')),
    districts: () => once('basemap/region-districts.json', (path) => loadFile<Districts>(base, path, 'features')),
    borderNames: () => once('basemap/border-names.json', (path) => loadFile<BorderNames>(base, path, 'features')),
    countryAreas: () => once('basemap/country-areas.json', (path) => loadFile<CountryAreas>(base, path, 'features')),
    features: () => once('events.geojson', (path) => loadFile<EventsFile>(base, path, 'features')),
    edition: () => once('datapackage.json', (path) => loadFile<Edition>(base, path, 'resources')),
    report: () => once('report.json', (path) => loadFile<DataReport>(base, path, 'years')),
    story: (id) => once(`stories/${id}.json`, (path) => loadFile<Story>(base, path, 'steps')),
    search: async (words, language = 'en') => (await search()).find(words, language),
    reasons: (words, event, language = 'en') => {
      const question = `${language} ${words}`
      if (question !== latest.question) latest = { question, ...rememberPromises() }
      return latest.once(event, async () => (await search()).explain(words, event, language))
    },
    awaited,
    forgetFailures() {
      forgetFailures()
      for (const listener of listeners) listener()
    },
    onForgotten(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

async function loadArticles(base: string, path: string): Promise<ArticleRecords> {
  const { articles, outlets, background } = await loadFile<ArticlesFile>(base, path, 'articles')
  return { articles: byId(articles), outlets: byId(outlets), background }
}

async function loadLayers(base: string, { layers }: Atlas['subject']): Promise<Layers> {
  const files = layers.map(
    async ({ id }) => [id, await loadFile<LayerFile>(base, `layers/${id}.geojson`, 'features')] as const,
  )
  return Object.fromEntries(await Promise.all(files))
}

/** Gives the same promise for the same key. A failed one stays, because a view asks for it again at every rendering. */
export function rememberPromises() {
  const promises = new Map<string, Promise<unknown>>()
  const failed = new Set<string>()
  const pending = new Set<string>()

  function once<T>(key: string, load: (key: string) => Promise<T>): Promise<T> {
    const known = promises.get(key)
    if (known) return known as Promise<T>
    const promise = load(key)
    promises.set(key, promise)
    pending.add(key)
    promise.catch(() => failed.add(key)).finally(() => pending.delete(key))
    return promise
  }

  function forgetFailures(): void {
    for (const key of failed) promises.delete(key)
    failed.clear()
  }

  return { once, awaited: () => [...pending], forgetFailures }
}
