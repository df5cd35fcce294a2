/** The real events: where each rests on, and that quotations stay within the policy. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EventsFile } from '../../src/core/schema/event.ts'
import type { ArticlesFile, PlacesFile } from '../../src/core/schema/reference-lists.ts'
import { formatEdtf } from '../../src/core/time/edtf.ts'
import { dateForms, dateWords } from '../../src/i18n/messages.ts'
import { MAX_QUOTE_WORDS } from '../../tools/compile/check/check-quotes.ts'
import { allExcerpts } from '../../tools/compile/publish/excerpts.ts'
import { compileRealData, GEODATA, parseFile, stringsIn } from './real-data.ts'

const real = await compileRealData()
const { features: events } = parseFile<EventsFile>(real, 'events.geojson')
const { articles } = parseFile<ArticlesFile>(real, 'articles.json')
const { places } = parseFile<PlacesFile>(real, 'places.json')
const excerpts = allExcerpts(real.sources)
const FIVE = [
  'gsv-2024-04-22',
  'moscow-times-2020-09-29',
  'moscow-times-2024-08-19',
  'pni-2022-10-28',
  'tass-2024-06-05',
]
const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length

describe('the five articles', () => {
  it('are on record with their address and the hash of their text', () => {
    expect(articles.map(({ id }) => id)).toEqual(expect.arrayContaining(FIVE))
    for (const { address, sha256 } of articles)
      expect([address, sha256]).toEqual([expect.stringMatching(/^https?:/), expect.stringMatching(/^[0-9a-f]{64}$/)])
  })

  it('have all their events here, under their own ids, merged into others, or withdrawn with a reason', async () => {
    const file = join(import.meta.dirname, 'fixtures', 'five-articles-events.json')
    const ids: string[] = JSON.parse(await readFile(file, 'utf8'))
    const known = events.flatMap(({ id, properties }) => [id, ...(properties.merged_ids ?? [])])
    const withdrawn = real.sources.changes?.withdrawn.map(({ id }) => id) ?? []
    expect(ids).toHaveLength(48)
    expect(ids.filter((id) => !known.includes(id) && !withdrawn.includes(id))).toEqual([])
  })

  it('are quoted more than a hundred times, each of them', () => {
    const ofFive = excerpts.filter(({ excerpt }) => FIVE.includes(excerpt.article))
    expect(ofFive.length).toBeGreaterThan(100)
    expect(new Set(ofFive.map(({ excerpt }) => excerpt.article)).size).toBe(5)
  })

  it('are not redistributed: no file holds a passage of an article, in sources or published', async () => {
    const names = await readdir(join(GEODATA, 'articles'))
    const records = await Promise.all(names.map((name) => readFile(join(GEODATA, 'articles', name), 'utf8')))
    const published = [...real.files].filter(([path]) => path.startsWith('articles')).map(([, text]) => text)
    for (const text of [...records, ...published])
      for (const [path, value] of stringsIn(JSON.parse(text))) expect(value.length, path).toBeLessThanOrEqual(600)
  })
})

describe('every quotation', () => {
  it('has as many characters as its offsets span, and ends within its article', () => {
    const length = new Map(articles.map(({ id, characters }) => [id, characters]))
    for (const { properties } of events)
      for (const { quote, start, end, article } of properties.evidence) {
        expect(end - start, quote).toBe([...quote].length)
        expect(end, quote).toBeLessThanOrEqual(length.get(article) ?? 0)
      }
  })

  it('has at most 25 words, also those of references', () => {
    const ofReferences = events.flatMap(({ properties }) =>
      (properties.references ?? []).map(({ quote = '' }) => quote),
    )
    const tooLong = [...excerpts.map(({ excerpt }) => excerpt.quote), ...ofReferences].filter((q) => countWords(q) > 25)
    expect(tooLong).toEqual([])
    expect(MAX_QUOTE_WORDS).toBe(25)
  })

  it('is listed by its article in the order of the text, and the count says how many', () => {
    for (const { id, excerpt_count } of articles) {
      const file = parseFile<{ excerpts: { excerpt: { start: number } }[] }>(real, `articles/${id}.json`)
      const starts = file.excerpts.map(({ excerpt }) => excerpt.start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      expect(excerpt_count).toBe(starts.length)
    }
  })
})

describe('every event', () => {
  it('has at least one source: an excerpt of an article or a reference', () => {
    const bare = events.filter(({ properties: p }) => p.evidence.length + (p.references?.length ?? 0) === 0)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('stands at places that have a position, first of all its main one', () => {
    const position = new Map(places.map((place) => [place.id, place.position]))
    for (const { id, geometry, properties } of events) {
      expect(properties.mapped_places.length, id).toBeGreaterThan(0)
      for (const place of properties.mapped_places) expect(position.get(place), `${id} ${place}`).toBeDefined()
      expect(geometry.coordinates).toEqual(position.get(properties.mapped_places[0] ?? ''))
    }
  })

  it('lasts from its first to its last day, and its years are theirs', () => {
    for (const { id, properties: p } of events) {
      expect(p.date_start <= (p.date_end ?? '9999'), id).toBe(true)
      expect([p.year_start, p.year_end]).toEqual([
        Number(p.date_start.slice(0, 4)),
        p.date_end === null ? null : Number(p.date_end.slice(0, 4)),
      ])
    }
  })

  it('has dates that the page can put into words, without a sign of EDTF left', () => {
    const raw = events.flatMap(({ id, properties: p }) =>
      [p.date, p.date_stated, p.date_alternatives, p.state_interval]
        .filter((date) => date !== undefined)
        .map((date) => `${id} ${date}: ${formatEdtf(date, dateForms(), dateWords, p.date_is_bounds)}`)
        .filter((text) => /[~?%{}[\]/X]|\d-\d/.test(text.split(': ')[1] ?? '')),
    )
    expect(raw).toEqual([])
  })
})

describe('the sources', () => {
  it('point to JSON Schemas that exist', async () => {
    const pointers = new Set<string>()
    for (const folder of ['.', 'articles', 'events', 'notes', 'layers'])
      for (const entry of await readdir(join(GEODATA, folder), { withFileTypes: true })) {
        if (!entry.isFile() || !/json$/.test(entry.name)) continue
        const { $schema } = JSON.parse(await readFile(join(GEODATA, folder, entry.name), 'utf8'))
        if ($schema) pointers.add(join(GEODATA, folder, $schema))
      }
    const missing = await Promise.all(
      [...pointers].map((path) =>
        readFile(path).then(
          () => [],
          () => [path],
        ),
      ),
    )
    expect(missing.flat().map((path) => path.slice(GEODATA.length + 1))).toEqual([])
  })
})
