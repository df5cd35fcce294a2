/** Describes the published files: JSON Schemas and the Frictionless Data Package. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { eventsFileSchema } from '../../src/core/schema/event.ts'
import { eventIndexSchema } from '../../src/core/schema/event-index.ts'
import { layerFileSchema } from '../../src/core/schema/layer.ts'
import { articleFileSchema, eventFileSchema } from '../../src/core/schema/record-files.ts'
import {
  actorsFileSchema,
  articlesFileSchema,
  eventTypesFileSchema,
  notesFileSchema,
  placesFileSchema,
} from '../../src/core/schema/reference-lists.ts'
import { reportSchema } from '../../src/core/schema/report.ts'
import type { Sources } from './sources.ts'

/** Name, version and the like from package.json. */
export interface PackageFacts {
  name: string
  version: string
  description: string
}

const SCHEMAS: Record<string, z.ZodType> = {
  'actors.json': actorsFileSchema,
  'articles.json': articlesFileSchema,
  'event-types.json': eventTypesFileSchema,
  'article.json': articleFileSchema,
  'event.json': eventFileSchema,
  'events.geojson': eventsFileSchema,
  'index.json': eventIndexSchema,
  'layer.geojson': layerFileSchema,
  'notes.json': notesFileSchema,
  'places.json': placesFileSchema,
  'report.json': reportSchema,
}

/** JSON Schema (draft 2020-12) of each published file, by its path under /data/. */
export function publishSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `schema/${name.replace(/\.(geo)?json$/, '')}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema), null, 1)}\n`,
    ]),
  )
}

const CC_BY = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
}

/** Licences of a resource: ours, or those that the shapes of a layer name. */
function licencesOf(path: string, { layers }: Sources): { name: string }[] {
  const layer = layers.get(path.replace(/^layers\/|\.geojson$/g, ''))
  if (!layer) return [CC_BY]
  return [...new Set(layer.features.map(({ properties }) => properties.licence))].sort().map((name) => ({ name }))
}

/** Frictionless Data Package (v1) over the files given by path and text; it holds no time of day, so it is reproducible. */
export function publishDataPackage(files: ReadonlyMap<string, string>, facts: PackageFacts, sources: Sources): string {
  const dataPackage = {
    profile: 'data-package',
    name: facts.name,
    version: facts.version,
    title: 'Karabakh Atlas',
    description: facts.description,
    licenses: [CC_BY],
    sources: [...sources.articles]
      .sort((a, b) => (a.published < b.published ? -1 : 1))
      .map(({ headline, address }) => ({ title: headline, path: address })),
    resources: [...files]
      .filter(([path]) => !/^(schema|events|articles)\//.test(path))
      .map(([path, text]) => ({
        name: path.replace(/\.(geo)?json$/, '').replaceAll('/', '-'),
        path,
        format: path.endsWith('.geojson') ? 'geojson' : 'json',
        mediatype: path.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
        encoding: 'utf-8',
        licenses: licencesOf(path, sources),
        bytes: Buffer.byteLength(text),
        hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      })),
  }
  return `${JSON.stringify(dataPackage, null, 1)}\n`
}
