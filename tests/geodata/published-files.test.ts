/** What every published file promises: its schema, RFC 7946, stable ids, and the data package that describes it. */
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Geometry } from 'geojson'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { positionsOf } from '../../src/core/geo/geo.ts'
import { annotationCollectionSchema } from '../../src/core/schema/annotation.ts'
import { changesFileSchema } from '../../src/core/schema/changes.ts'
import { type EventsFile, eventsFileSchema } from '../../src/core/schema/event.ts'
import { type EventIndex, eventIndexSchema } from '../../src/core/schema/event-index.ts'
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
import { searchFileSchema } from '../../src/core/schema/search.ts'
import { sentencesFileSchema } from '../../src/core/schema/sentence.ts'
import { storiesFileSchema, storyFileSchema } from '../../src/core/schema/story.ts'
import { subjectFileSchema, textsFileSchema } from '../../src/core/schema/subject.ts'
import { translationsFileSchema } from '../../src/core/schema/translation.ts'
import { compileRealData, parseFile } from './real-data.ts'

const real = await compileRealData()
const layerIds = real.sources.subject.layers.map(({ id }) => id)
const paths = [...real.files.keys()]

const SCHEMA_OF: [pattern: RegExp, schema: z.ZodType, published: string][] = [
  [/^events\.geojson$/, eventsFileSchema, 'events'],
  [/^index\.json$/, eventIndexSchema, 'index'],
  [/^events\//, eventFileSchema, 'event'],
  [/^articles\//, articleFileSchema, 'article'],
  [/^annotations\//, annotationCollectionSchema, 'annotations'],
  [/^articles\.json$/, articlesFileSchema, 'articles'],
  [/^actors\.json$/, actorsFileSchema, 'actors'],
  [/^atlas\.json$/, subjectFileSchema, 'atlas'],
  [/^texts\//, textsFileSchema, 'texts'],
  [/^changes\.json$/, changesFileSchema, 'changes'],
  [/^event-types\.json$/, eventTypesFileSchema, 'event-types'],
  [/^notes\.json$/, notesFileSchema, 'notes'],
  [/^report\.json$/, reportSchema, 'report'],
  [/^places\.json$/, placesFileSchema, 'places'],
  [/^search\.json$/, searchFileSchema, 'search'],
  [/^sentences\.json$/, sentencesFileSchema, 'sentences'],
  [/^stories\.json$/, storiesFileSchema, 'stories'],
  [/^stories\//, storyFileSchema, 'story'],
  [/^layers\//, layerFileSchema, 'layer'],
  [/^translations\//, translationsFileSchema, 'translations'],
]
const allDescribed = paths.filter((path) => path !== 'datapackage.json' && !path.startsWith('schema/'))

const TABLES = ['events.csv', 'quotations.csv']
const described = allDescribed.filter((path) => !TABLES.includes(path))

describe('schemas', () => {
  it('every published file has one, served as JSON Schema', () => {
    for (const path of described) {
      const name = SCHEMA_OF.find(([pattern]) => pattern.test(path))?.[2]
      expect(paths, `${path} has a schema`).toContain(`schema/${name}.schema.json`)
    }
  })

  it.for(SCHEMA_OF)('files like %s fit theirs and hold no field that it does not describe', ([pattern, schema]) => {
    const matching = described.filter((path) => pattern.test(path))
    expect(matching).not.toEqual([])
    for (const path of matching) {
      const content = parseFile(real, path)
      expect(schema.parse(content), path).toEqual(content)
    }
  })
})

describe('the index', () => {
  const { events, places } = parseFile<EventIndex>(real, 'index.json')
  const bytesEach = (list: readonly object[]) =>
    brotliCompressSync(JSON.stringify(list), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / list.length

  it('takes at most 150 bytes for each event, first words included, and 30 for each place, compressed, because the page waits for it', () => {
    expect(bytesEach(events)).toBeLessThanOrEqual(150)
    expect(bytesEach(places)).toBeLessThanOrEqual(30)
  })
})

describe('GeoJSON files', () => {
  const geojson = paths.filter((path) => path.endsWith('.geojson'))
  interface Features {
    type: string
    crs?: unknown
    features: { id: string; geometry: Geometry; properties: Record<string, unknown> }[]
  }

  it('are the events and the three layers', () => {
    expect(geojson.sort()).toEqual(['events.geojson', ...layerIds.map((id) => `layers/${id}.geojson`)].sort())
  })

  it.for(geojson)(
    '%s is RFC 7946: WGS84 without a crs, longitude before latitude, features with ids of their own',
    (path) => {
      const file = parseFile<Features>(real, path)
      expect(file.type).toBe('FeatureCollection')
      expect(file).not.toHaveProperty('crs')
      expect(file.features.length).toBeGreaterThan(0)
      expect(new Set(file.features.map(({ id }) => id)).size).toBe(file.features.length)
      for (const { id, geometry } of file.features) {
        expect(id).toMatch(/^[a-z0-9-]+$/)
        for (const [lon = Number.NaN, lat = Number.NaN] of positionsOf(geometry)) {
          expect(Math.abs(lon)).toBeLessThanOrEqual(180)
          expect(Math.abs(lat)).toBeLessThanOrEqual(90)
        }
      }
    },
  )

  it.for(layerIds)('every shape of %s carries its dates, status, source, certainty and licence', (layer) => {
    for (const { id, properties } of parseFile<Features>(real, `layers/${layer}.geojson`).features)
      for (const key of ['status', 'source', 'certainty', 'licence', 'valid_from'])
        expect(properties[key], `${id} ${key}`).toMatch(/\S/)
  })
})

describe('the data package', () => {
  interface DataPackage {
    version: string
    licenses: object[]
    resources: { name: string; path: string; bytes: number; hash: string; schema: unknown }[]
  }
  const dataPackage = parseFile<DataPackage>(real, 'datapackage.json')

  it('states version and licence', () => {
    expect(dataPackage.version).toMatch(/^\d+\.\d+\.\d+/)
    expect(dataPackage.licenses).toMatchObject([{ name: 'CC-BY-4.0' }])
  })

  it('lists the files of the public contract under names of their own', () => {
    const listed = dataPackage.resources.map(({ path }) => path)
    expect(listed).toEqual(expect.arrayContaining(['events.geojson', 'articles.json', 'places.json']))
    expect(listed).toEqual(expect.arrayContaining(layerIds.map((id) => `layers/${id}.geojson`)))
    expect(new Set(dataPackage.resources.map(({ name }) => name)).size).toBe(dataPackage.resources.length)
  })

  it('gives the size and SHA-256 that each file has', () => {
    for (const { path, bytes, hash } of dataPackage.resources) {
      const text = real.files.get(path) ?? ''
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: Buffer.byteLength(text),
        hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
      })
    }
  })

  it('names for each file how it is checked: a schema that is published, or the columns of its table', () => {
    for (const { path, schema } of dataPackage.resources)
      if (TABLES.includes(path)) expect(columnsOf(path)).toEqual(columns(schema))
      else {
        const name = SCHEMA_OF.find(([pattern]) => pattern.test(path))?.[2]
        expect(schema, path).toEqual({ $ref: `schema/${name}.schema.json` })
        expect(paths, path).toContain(`schema/${name}.schema.json`)
      }
  })
})

const columns = (schema: unknown) => (schema as { fields: { name: string }[] }).fields.map(({ name }) => name)
const table = (path: string) =>
  Papa.parse<Record<string, string>>(real.files.get(path) ?? '', { header: true, skipEmptyLines: true })
const columnsOf = (path: string) => table(path).meta.fields

describe('the tables', () => {
  it('have each event and each quotation of the other files, and columns of the type that is said', () => {
    const { features } = parseFile<EventsFile>(real, 'events.geojson')
    expect(table('events.csv').data.map(({ id }) => id)).toEqual(features.map(({ id }) => id))
    const ofArticles = table('quotations.csv').data.filter(({ kind }) => kind === 'article')
    expect(ofArticles.map((row) => [row['quotation'], Number(row['paragraph'])])).toEqual(
      features.flatMap(({ properties }) => properties.evidence.map(({ quote, paragraph }) => [quote, paragraph])),
    )
    for (const { date_start, date_end, longitude } of table('events.csv').data) {
      expect(date_start).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(date_end).toMatch(/^(\d{4}-\d\d-\d\d)?$/)
      expect(Number(longitude)).not.toBeNaN()
    }
  })
})

describe('numbers and dates', () => {
  it('of excerpts are the same in the list of articles, in the file of each, and in its annotations', () => {
    const { articles } = parseFile<{ articles: { id: string; excerpt_count: number }[] }>(real, 'articles.json')
    const { features } = parseFile<EventsFile>(real, 'events.geojson')
    const quotations = features.flatMap(({ properties }) => properties.evidence)
    for (const { id, excerpt_count } of articles) {
      expect(parseFile<{ excerpts: object[] }>(real, `articles/${id}.json`).excerpts, id).toHaveLength(excerpt_count)
      expect(parseFile<{ total: number }>(real, `annotations/${id}.jsonld`).total, id).toBe(excerpt_count)
    }
    const ofBackground = real.sources.background.flatMap(({ evidence }) => evidence).length
    expect(articles.reduce((sum, { excerpt_count }) => sum + excerpt_count, 0)).toBe(quotations.length + ofBackground)
  })

  it('that other programs cannot read are nowhere: what still lasts ends in null', () => {
    for (const path of described) {
      expect(real.files.get(path), path).not.toContain('9999')
      if (!path.startsWith('texts/')) expect(real.files.get(path), path).not.toMatch(/"(date_end|valid_to)":""/)
    }
  })
})
