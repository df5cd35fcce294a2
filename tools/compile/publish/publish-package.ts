/** Describes the published files: JSON Schemas and the Frictionless Data Package. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { annotationCollectionSchema } from '../../../src/core/schema/annotation.ts'
import { changesFileSchema } from '../../../src/core/schema/changes.ts'
import { eventsFileSchema } from '../../../src/core/schema/event.ts'
import { eventIndexSchema } from '../../../src/core/schema/event-index.ts'
import { LISTED_IN } from '../../../src/core/schema/field-types.ts'
import { layerFileSchema } from '../../../src/core/schema/layer.ts'
import { articleFileSchema, eventFileSchema } from '../../../src/core/schema/record-files.ts'
import {
  actorsFileSchema,
  articlesFileSchema,
  eventTypesFileSchema,
  notesFileSchema,
  placesFileSchema,
} from '../../../src/core/schema/reference-lists.ts'
import { reportSchema } from '../../../src/core/schema/report.ts'
import { searchFileSchema } from '../../../src/core/schema/search.ts'
import { sentencesFileSchema } from '../../../src/core/schema/sentence.ts'
import { storiesFileSchema, storyFileSchema } from '../../../src/core/schema/story.ts'
import { subjectFileSchema, textsFileSchema } from '../../../src/core/schema/subject.ts'
import { translationsFileSchema } from '../../../src/core/schema/translation.ts'
import type { Sources } from '../sources.ts'
import { tableSchema } from './publish-tables.ts'

/** What is known of this edition besides its sources. */
export interface PackageFacts {
  /** As package.json says. */
  version: string
  /** The latest day that any place on earth may have now, YYYY-MM-DD. Nothing that is published depends on it. */
  today?: string
}

const SCHEMAS: Record<string, z.ZodType> = {
  'actors.json': actorsFileSchema,
  'annotations.jsonld': annotationCollectionSchema,
  'articles.json': articlesFileSchema,
  'changes.json': changesFileSchema,
  'event-types.json': eventTypesFileSchema,
  'atlas.json': subjectFileSchema,
  'article.json': articleFileSchema,
  'event.json': eventFileSchema,
  'events.geojson': eventsFileSchema,
  'index.json': eventIndexSchema,
  'layer.geojson': layerFileSchema,
  'notes.json': notesFileSchema,
  'places.json': placesFileSchema,
  'report.json': reportSchema,
  'search.json': searchFileSchema,
  'sentences.json': sentencesFileSchema,
  'stories.json': storiesFileSchema,
  'story.json': storyFileSchema,
  'texts.json': textsFileSchema,
  'translations.json': translationsFileSchema,
}

const ENDING = /\.(csv|geojson|jsonld|json)$/

/** JSON Schema (draft 2020-12) of each published file, by its path under /data/. */
export function publishSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `schema/${name.replace(ENDING, '')}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { override: withoutLists }), null, 1)}\n`,
    ]),
  )
}

/** Which list of atlas.json a value is in is said in docs/data-format.md. */
function withoutLists({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema[LISTED_IN]
}

/** A licence as a Data Package names it: an identifier of the Open Definition, and the words that stand in the data. */
interface Licence {
  name: string
  title: string
  path?: string
}

const CC_BY: Licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
}

const LICENCE_PAGES: Record<string, string> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
}

/** Licences of a resource: ours, or those that the shapes of a layer name. */
function licencesOf(path: string, { layers }: Sources): Licence[] {
  const layer = layers.get(path.replace(/^layers\/|\.geojson$/g, ''))
  if (!layer) return [CC_BY]
  return [...new Set(layer.features.map(({ properties }) => properties.licence))].sort().map(licenceOf)
}

function licenceOf(title: string): Licence {
  const name = /^[\w.-]+-\d[\d.]*/.exec(title)?.[0]
  const path = name && LICENCE_PAGES[name]
  if (name) return { name, title, ...(path ? { path } : {}) }
  return { name: title.startsWith('Public domain') ? 'other-pd' : 'notspecified', title }
}

/** Format and media type by the ending of the file's name. */
function formatOf(path: string): { format: string; mediatype: string } {
  const format = path.slice(path.lastIndexOf('.') + 1)
  const mediatype =
    { csv: 'text/csv', geojson: 'application/geo+json', jsonld: 'application/ld+json' }[format] ?? 'application/json'
  return { format, mediatype }
}

/** Names are unique: a table of what another file holds, too, says that it is one. */
function nameOf(path: string): string {
  return path.replace(ENDING, path.endsWith('.csv') ? '-table' : '').replaceAll('/', '-')
}

/** Name of the schema of a file that holds one record of a kind, by its folder. */
const SCHEMA_OF_FOLDER: Readonly<Record<string, string>> = {
  annotations: 'annotations',
  articles: 'article',
  events: 'event',
  layers: 'layer',
  stories: 'story',
  texts: 'texts',
  translations: 'translations',
}

/** How a program checks a resource: a table by its columns, any other file by its JSON Schema. */
function schemaOf(path: string): { profile: string; schema: object } {
  const table = tableSchema(path)
  if (table) return { profile: 'tabular-data-resource', schema: table }
  const [folder = '', file] = path.split('/')
  const name = file === undefined ? path.replace(ENDING, '') : SCHEMA_OF_FOLDER[folder]
  return { profile: 'data-resource', schema: { $ref: `schema/${name}.schema.json` } }
}

/** Frictionless Data Package (v1) over the files given by path and text; it holds no time of day, so it is reproducible. */
export function publishDataPackage(files: ReadonlyMap<string, string>, facts: PackageFacts, sources: Sources): string {
  const released = sources.changes?.releases?.find(({ version }) => version === facts.version)?.date
  const dataPackage = {
    profile: 'data-package',
    name: sources.subject.id,
    version: facts.version,
    ...(released === undefined ? {} : { released }),
    title: sources.subject.title.en,
    description: sources.subject.description,
    records_until: sources.subject.records_until,
    licenses: [CC_BY],
    sources: [...sources.articles]
      .sort((a, b) => (a.published < b.published ? -1 : 1))
      .map(({ headline, address }) => ({ title: headline, path: address })),
    resources: [...files]
      .filter(([path]) => !path.startsWith('schema/'))
      .map(([path, text]) => ({
        name: nameOf(path),
        path,
        ...schemaOf(path),
        ...formatOf(path),
        encoding: 'utf-8',
        licenses: licencesOf(path, sources),
        bytes: Buffer.byteLength(text),
        hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      })),
  }
  return `${JSON.stringify(dataPackage, null, 1)}\n`
}
