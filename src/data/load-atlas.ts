/** Loads what every view needs, and the rest when a view asks for it. */
import { type Atlas, type AtlasFiles, buildAtlas, byId, type Layers, type Records } from '../core/atlas.ts'
import { LAYER_IDS } from '../core/layer-ids.ts'
import type { LayerFile } from '../core/schema/layer.ts'
import type { ArticleFile, EventRecord } from '../core/schema/record-files.ts'
import type { ActorsFile, EventTypesFile, NotesFile } from '../core/schema/reference-lists.ts'
import { loadFile } from './load-file.ts'

/** Loads and indexes the files that every view needs. `base` is the address of the data folder with a final slash. */
export async function loadAtlas(base: string): Promise<Atlas> {
  const [index, places, articles] = await Promise.all([
    loadFile<AtlasFiles['index']>(base, 'index.json', 'events'),
    loadFile<AtlasFiles['places']>(base, 'places.json', 'places'),
    loadFile<AtlasFiles['articles']>(base, 'articles.json', 'articles'),
  ])
  return buildAtlas({ index, places, articles })
}

/** Loaders of the records that only some views need; each is loaded once. */
export function createRecords(base: string): Records {
  return {
    event: once((id) => loadFile<EventRecord>(base, `events/${id}.json`, 'evidence')),
    article: once((id) =>
      loadFile<ArticleFile>(base, `articles/${id}.json`, 'excerpts').then(({ excerpts }) => excerpts),
    ),
    actors: once(() => loadFile<ActorsFile>(base, 'actors.json', 'actors').then(({ actors }) => byId(actors))),
    notes: once(() => loadFile<NotesFile>(base, 'notes.json', 'notes').then(({ notes }) => byId(notes))),
    types: once(() => loadFile<EventTypesFile>(base, 'event-types.json', 'types').then(({ types }) => byId(types))),
    layers: once(() => loadLayers(base)),
  }
}

async function loadLayers(base: string): Promise<Layers> {
  const files = await Promise.all(LAYER_IDS.map((id) => loadFile<LayerFile>(base, `layers/${id}.geojson`, 'features')))
  return Object.fromEntries(LAYER_IDS.map((id, i) => [id, files[i]])) as Layers
}

/** Remembers the promise for each argument until it fails. */
function once<T>(load: (id: string) => Promise<T>): (id?: string) => Promise<T> {
  const promises = new Map<string, Promise<T>>()
  return (id = '') => {
    const known = promises.get(id)
    if (known) return known
    const promise = load(id)
    promises.set(id, promise)
    promise.catch(() => promises.delete(id))
    return promise
  }
}
