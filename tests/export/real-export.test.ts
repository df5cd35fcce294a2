/** Tables, GeoJSON and citations of all events, articles and quotations there are. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildAtlas, byId, type Edition, type Records } from '../../src/core/atlas.ts'
import { citeAsBibtex, citeAsCsl, citeAsText } from '../../src/core/citation/citation-formats.ts'
import {
  type CitedWork,
  citeArticle,
  citeDataset,
  citeEvent,
  citeReference,
  withinQuotes,
} from '../../src/core/citation/cited-work.ts'
import { writeCsv } from '../../src/core/export/csv.ts'
import { EVENT_COLUMNS, eventRow, QUOTATION_COLUMNS, quotationRows } from '../../src/core/export/event-table.ts'
import { type EventsFile, eventsFileSchema } from '../../src/core/schema/event.ts'
import type { ActorsFile, PlacesFile } from '../../src/core/schema/reference-lists.ts'
import type { TranslationsFile } from '../../src/core/schema/translation.ts'
import type { Selection } from '../../src/core/select/select.ts'
import { selectedFeatures, writeSelection } from '../../src/export/selection-file.ts'
import { compileRealData, PROJECT, parseFile, realPageData } from '../geodata/real-data.ts'

const data = await compileRealData()
const file = parseFile<EventsFile>(data, 'events.geojson')
const places = parseFile<PlacesFile>(data, 'places.json')
const atlas = buildAtlas(realPageData(data))
const context = {
  atlas,
  places: byId(places.places),
  actors: byId(parseFile<ActorsFile>(data, 'actors.json').actors),
  addressOf: (id: string) => `https://atlas.example/?event=${id}`,
}
const parse = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data

describe('the table of events', () => {
  const rows = parse(
    writeCsv(
      EVENT_COLUMNS,
      file.features.map((feature) => eventRow(feature, context)),
    ),
  )

  it('has a row for each event with its title, and no cell that begins a formula', () => {
    expect(rows.map(({ id, title }) => [id, title])).toEqual(
      file.features.map(({ id, properties }) => [id, properties.title]),
    )
    const formulas = rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/.test(cell))
    expect(formulas).toEqual([])
  })

  it('has the ids of actors and places beside their names, in the same order', () => {
    expect(rows.map(({ actor_ids, place_ids }) => [actor_ids, place_ids])).toEqual(
      file.features.map(({ properties: { actors, places } }) =>
        [actors, places].map((list) => [...new Set(list.map(({ id }) => id))].join('; ')),
      ),
    )
  })

  it('names who publishes its sources, and where they stand', () => {
    const nameless = rows.filter(
      ({ outlets, publishers, source_addresses }) => !(outlets || publishers) || !source_addresses,
    )
    expect(nameless.map(({ id }) => id)).toEqual([])
    expect(rows.map(({ source_addresses }) => source_addresses)).toEqual(
      file.features.map(({ properties: { evidence, references = [] } }) =>
        [
          ...new Set([
            ...evidence.map(({ article }) => atlas.articles.get(article)?.address),
            ...references.map(({ address }) => address),
          ]),
        ].join('; '),
      ),
    )
  })

  it('names actors and places in words, too', () => {
    const named = rows.filter(({ actors = '', places = '' }) => /^[a-z-]+$/.test(actors) || /^[a-z-]+$/.test(places))
    expect(named).toEqual([])
  })
})

describe('the table of quotations', () => {
  const rows = parse(
    writeCsv(
      QUOTATION_COLUMNS,
      file.features.flatMap((feature) => quotationRows(feature, context)),
    ),
  )

  it('has every quotation of every article and page, with its kind, its source and where it stands', () => {
    const expected = file.features.flatMap(({ id, properties: { evidence, references = [] } }) => [
      ...evidence.map(({ quote, paragraph, start, end }) => [id, 'article', quote, paragraph, start, end].map(String)),
      ...references.flatMap(({ kind, quote }) => (quote === undefined ? [] : [[id, kind, quote, '', '', '']])),
    ])
    expect(expected.filter(([, kind]) => kind !== 'article').length).toBeGreaterThan(100)
    expect(
      rows.map((row) => ['event', 'kind', 'quotation', 'paragraph', 'start', 'end'].map((column) => row[column])),
    ).toEqual(expected)
    expect(
      rows.filter(
        ({ headline, outlet, source_address, language }) => !headline || !outlet || !source_address || !language,
      ),
    ).toEqual([])
  })
})

describe('columns', () => {
  it('are all in docs/data-format.md', async () => {
    const page = await readFile(join(PROJECT, 'docs/data-format.md'), 'utf8')
    const section = page.slice(page.indexOf('## Exported tables'), page.indexOf('## Time'))
    expect([...EVENT_COLUMNS, ...QUOTATION_COLUMNS].filter((column) => !section.includes(`\`${column}\``))).toEqual([])
  })
})

describe('the selected features', () => {
  const ids = ['lachin-blockade-2022', 'trilateral-statement-2020-11']

  it('are those of the selection in its order, with their bounding box', () => {
    const selected = selectedFeatures(file, ids)
    expect(eventsFileSchema.safeParse(selected).success).toBe(true)
    expect(selected.features.map(({ id }) => id)).toEqual(ids)
    const longitudes = selected.features.map(({ geometry }) => geometry.coordinates[0])
    expect(selected.bbox[0]).toBe(Math.min(...longitudes))
    expect(selected.bbox[2]).toBe(Math.max(...longitudes))
  })

  it('are refused when one of them is missing', () => {
    expect(() => selectedFeatures(file, ['nowhere'])).toThrow('nowhere')
  })
})

describe('citations', () => {
  const { id, authors } = atlas.subject
  const edition = {
    ...parseFile<Edition>(data, 'datapackage.json'),
    id,
    authors,
    accessed: '2026-11-29',
  }
  const works: CitedWork[] = [
    citeDataset(edition, 'https://atlas.example/'),
    ...atlas.events.map((event) => citeEvent(event, edition, context.addressOf(event.id))),
    ...file.features.flatMap(({ properties }) =>
      properties.evidence.flatMap((excerpt) => {
        const article = atlas.articles.get(excerpt.article)
        return article ? [citeArticle(article, atlas.outlets.get(article.outlet), edition.accessed, excerpt)] : []
      }),
    ),
    ...file.features.flatMap(({ id, properties }) =>
      (properties.references ?? []).map((reference, i) => citeReference(id, i, reference, edition.accessed)),
    ),
  ]

  it('have one content for each key, and the day of the edition', () => {
    const texts = new Map<string, Set<string>>()
    for (const work of works) texts.set(work.id, (texts.get(work.id) ?? new Set()).add(citeAsBibtex(work, 'biblatex')))
    expect([...texts].filter(([, contents]) => contents.size > 1)).toEqual([])
    expect([...texts.keys()].filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([])
    expect(works[0]?.published).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it('have in BibLaTeX what its data model asks of their types', () => {
    const required: Record<string, string[]> = {
      inreference: ['author', 'editor', 'title', 'booktitle', 'date'],
      article: ['author', 'journaltitle', 'title', 'date'],
      online: ['title', 'url'],
      dataset: ['author', 'title', 'date'],
    }
    const missing = works.flatMap((work) => {
      const entry = citeAsBibtex(work, 'biblatex')
      const fields = required[/^@(\w+)/.exec(entry)?.[1] ?? ''] ?? expect.fail(entry)
      return fields.filter((field) => !entry.includes(`\n  ${field} = `)).map((field) => `${work.id}: ${field}`)
    })
    expect(missing).toEqual([])
  })

  it('as BibTeX are read by a public parser with title, author and address intact', () => {
    expect(works.length).toBeGreaterThan(atlas.events.length)
    const entries = works.flatMap((work) =>
      (['biblatex', 'bibtex'] as const).map((dialect) => ({ work, entry: citeAsBibtex(work, dialect) })),
    )
    for (const { work, entry } of entries) {
      const [item] = plugins.input.chain(entry, { generateGraph: false }) as Record<string, unknown>[]
      expect(item?.['title'], work.title).toBe(work.title)
      expect(item?.['URL']).toBe(new URL(work.address).href)
    }
  })

  it('as CSL-JSON are read by a public parser and keep quotation and day', () => {
    for (const work of works) {
      const [item] = plugins.input.chain(citeAsCsl(work), { generateGraph: false }) as Record<string, unknown>[]
      expect(item?.['title']).toBe(work.title)
      expect(item?.['note']).toBe(work.note)
      if (work.published)
        expect(item?.['issued']).toMatchObject({ 'date-parts': [work.published.split('-').map(Number)] })
    }
  })

  it('as CSL-JSON give the bibliography entries of the APA style', () => {
    const entryOf = (work: CitedWork | undefined) =>
      new Cite(JSON.parse(citeAsCsl(work ?? expect.fail('nothing to cite'))))
        .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
        .trim()
    const byId = new Map(works.map((work) => [work.id, work]))
    const year = edition.released?.slice(0, 4)
    expect(entryOf(works[0])).toBe(
      `${authors}. (${year}). Karabakh Atlas (Version ${edition.version}) [Dataset]. https://atlas.example/`,
    )
    expect(entryOf(byId.get('karabakh-atlas-sochi-summit-2022'))).toBe(
      `${authors}. (${year}). Aliyev, Pashinyan and Putin meet in Sochi. In Karabakh Atlas (Version ${edition.version}). https://atlas.example/?event=sochi-summit-2022`,
    )
    expect(entryOf(works.find(({ kind, author }) => kind === 'article' && author === 'AFP, via APP'))).toMatch(
      /^AFP, via APP\. \(2022, October 28\)\. Putin to host talks between rivals Armenia, Azerbaijan\. PNI/,
    )
  })

  it('as text name the title, the address and the day of access', () => {
    for (const work of works) {
      const text = citeAsText(work)
      expect(text).toContain(withinQuotes(work.title))
      expect(text).toContain(work.address)
      expect(text.endsWith('(accessed 2026-11-29).')).toBe(true)
    }
  })
})

describe('a selection saved from a page in Armenian', () => {
  const ids = ['lachin-blockade-2022', 'trilateral-statement-2020-11']
  const { records } = parseFile<TranslationsFile>(data, 'translations/hy/events.json')
  const own = ids.map((id) => records[`events/${id}`]?.texts)
  const loaders = {
    features: async () => file,
    actors: async () => context.actors,
    places: async () => context.places,
    translations: async () => ({ records }),
  } as unknown as Records
  const selection = { events: atlas.events.filter(({ id }) => ids.includes(id)) } as unknown as Selection
  const save = (kind: 'events' | 'geojson', language: 'en' | 'hy') =>
    writeSelection(kind, atlas, loaders, selection, language)

  beforeAll(() => vi.stubGlobal('window', { location: { href: 'https://atlas.example/' } }))
  afterAll(() => vi.unstubAllGlobals())

  it('has title and summary in it beside the English ones, and says that a machine made them', async () => {
    const rows = parse((await save('events', 'hy')).text)
    const byId = new Map(rows.map((row) => [row['id'], row]))
    expect(ids.map((id) => byId.get(id)?.['title_hy'])).toEqual(own.map((texts) => texts?.['title']))
    expect(ids.map((id) => byId.get(id)?.['summary_hy'])).toEqual(own.map((texts) => texts?.['summary']))
    expect(rows.map(({ translation }) => translation)).toEqual(ids.map(() => 'machine'))
    const { features } = JSON.parse((await save('geojson', 'hy')).text)
    expect(
      features.map(({ properties }: { properties: Record<string, string> }) => properties['title_hy']).sort(),
    ).toEqual(own.map((texts) => texts?.['title']).sort())
  })

  it('is not wider from a page in English', async () => {
    expect(Object.keys(parse((await save('events', 'en')).text)[0] ?? {})).toEqual([...EVENT_COLUMNS])
    expect((await save('geojson', 'en')).text).not.toContain('title_')
  })
})
