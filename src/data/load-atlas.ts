/** Loads the published files: the only place that fetches. */
import { type Atlas, type AtlasFiles, buildAtlas } from '../core/atlas.ts'
import { LAYER_IDS, type LayerId } from '../core/layer-ids.ts'
import type { LayerFile } from '../core/schema/layer.ts'

/** A file of the atlas that could not be used, and why. */
export class DataError extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`)
  }
}

const FILES = {
  events: { path: 'events.geojson', list: 'features' },
  places: { path: 'places.json', list: 'places' },
  actors: { path: 'actors.json', list: 'actors' },
  articles: { path: 'articles.json', list: 'articles' },
  notes: { path: 'notes.json', list: 'notes' },
  types: { path: 'event-types.json', list: 'types' },
} as const satisfies Record<Exclude<keyof AtlasFiles, 'layers'>, { path: string; list: string }>

/**
 * Loads and indexes the atlas from the folder `base` (with a final slash).
 * Rejects with a DataError when a file is missing, not JSON, or holds something else than expected.
 */
export async function loadAtlas(base: string): Promise<Atlas> {
  const [events, places, actors, articles, notes, types, ...layers] = await Promise.all([
    loadFile<AtlasFiles['events']>(base, FILES.events),
    loadFile<AtlasFiles['places']>(base, FILES.places),
    loadFile<AtlasFiles['actors']>(base, FILES.actors),
    loadFile<AtlasFiles['articles']>(base, FILES.articles),
    loadFile<AtlasFiles['notes']>(base, FILES.notes),
    loadFile<AtlasFiles['types']>(base, FILES.types),
    ...LAYER_IDS.map((id) => loadFile<LayerFile>(base, { path: `layers/${id}.geojson`, list: 'features' })),
  ])
  const layerById = Object.fromEntries(LAYER_IDS.map((id, i) => [id, layers[i]])) as Record<LayerId, LayerFile>
  return buildAtlas({ events, places, actors, articles, notes, types, layers: layerById })
}

async function loadFile<T>(base: string, { path, list }: { path: string; list: string }): Promise<T> {
  const response = await fetch(base + path).catch(() => {
    throw new DataError(path, 'the connection failed')
  })
  if (!response.ok) throw new DataError(path, `the server answered ${response.status}`)
  const content: unknown = await response.json().catch(() => {
    throw new DataError(path, 'it is not complete JSON')
  })
  if (!isRecord(content) || !Array.isArray(content[list])) throw new DataError(path, `it has no list "${list}"`)
  return content as T
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
