/** Tables, GeoJSON and citations of all events, articles and quotations there are. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { buildAtlas, byId } from '../../src/core/atlas.ts'
import { citeAsBibtex } from '../../src/core/citation/bibtex.ts'
import { type CitedWork, citeArticle, citeDataset, citeEvent } from '../../src/core/citation/cited-work.ts'
import { citeAsCsl } from '../../src/core/citation/csl-json.ts'
import { citeAsText } from '../../src/core/citation/plain-text.ts'
import { writeCsv } from '../../src/core/export/csv.ts'
import { EVENT_COLUMNS, EXCERPT_COLUMNS, eventRow, excerptRows } from '../../src/core/export/event-table.ts'
import { selectedFeatures } from '../../src/core/export/selected-features.ts'
import { type EventsFile, eventsFileSchema } from '../../src/core/schema/event.ts'
import type { ActorsFile, PlacesFile } from '../../src/core/schema/reference-lists.ts'
import { compileRealData, parseFile, realPageData } from '../geodata/real-data.ts'

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

  it('names actors and places in words, not by their ids', () => {
    const named = rows.filter(({ actors = '', places = '' }) => /^[a-z-]+$/.test(actors) || /^[a-z-]+$/.test(places))
    expect(named).toEqual([])
  })
})

describe('the table of quotations', () => {
  it('has every quotation with its article, outlet and day', () => {
    const rows = parse(
      writeCsv(
        EXCERPT_COLUMNS,
        file.features.flatMap((feature) => excerptRows(feature, context)),
      ),
    )
    expect(rows.map(({ quotation }) => quotation)).toEqual(
      file.features.flatMap(({ properties }) => properties.evidence.map(({ quote }) => quote)),
    )
    expect(rows.filter(({ outlet, published, source_address }) => !outlet || !published || !source_address)).toEqual([])
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
  const edition = { id, authors, title: 'Karabakh Atlas', version: '0.1.0', accessed: '2026-11-22' }
  const works: CitedWork[] = [
    citeDataset(edition, 'https://atlas.example/'),
    ...atlas.events.map((event) => citeEvent(event, edition, context.addressOf(event.id))),
    ...file.features.flatMap(({ properties }) =>
      properties.evidence.flatMap((excerpt) => {
        const article = atlas.articles.get(excerpt.article)
        return article ? [citeArticle(article, atlas.outlets.get(article.outlet), '2026-11-22', excerpt)] : []
      }),
    ),
  ]

  it('as BibTeX are read by a public parser with title, author and address intact', () => {
    expect(works.length).toBeGreaterThan(atlas.events.length)
    for (const work of works) {
      const [item] = plugins.input.chain(citeAsBibtex(work), { generateGraph: false }) as Record<string, unknown>[]
      expect(item?.['title'], work.title).toBe(work.title)
      expect(item?.['URL']).toBe(work.address)
    }
  })

  it('as CSL-JSON are read by a public parser and keep quotation and day', () => {
    for (const work of works) {
      const [item] = plugins.input.chain(citeAsCsl(work), { generateGraph: false }) as Record<string, unknown>[]
      expect(item?.['title']).toBe(work.title)
      expect(item?.['note']).toBe(work.note)
      if (work.published) expect(item?.['issued']).toEqual({ 'date-parts': [work.published.split('-').map(Number)] })
    }
  })

  it('as text name the title, the address and the day of access', () => {
    for (const work of works) {
      const text = citeAsText(work)
      expect(text).toContain(work.title)
      expect(text).toContain(work.address)
      expect(text.endsWith('(accessed 2026-11-22).')).toBe(true)
    }
  })
})
