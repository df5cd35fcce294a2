/** What the translations of the real records promise: they fit the records, are complete, and reach the page. */
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../src/core/atlas.ts'
import type { EventsFile } from '../../src/core/schema/event.ts'
import type { NotesFile } from '../../src/core/schema/reference-lists.ts'
import type { SearchFile } from '../../src/core/schema/search.ts'
import type { Texts } from '../../src/core/schema/subject.ts'
import type { TranslationsFile } from '../../src/core/schema/translation.ts'
import { buildSearchIndex } from '../../src/core/search/search-index.ts'
import { langOf, layTexts, unreviewedFields } from '../../src/core/translation/lay-texts.ts'
import { translate, translateAtlas, translateEvent } from '../../src/core/translation/translate-atlas.ts'
import { Catalogue } from '../../src/i18n/catalogue.ts'
import { countTexts } from '../../tools/compile/translation/count-texts.ts'
import { englishTexts } from '../../tools/compile/translation/english-texts.ts'
import { compileRealData, parseFile, realPageData, releasedIds } from './real-data.ts'

const real = await compileRealData()
const english = englishTexts(real.sources)
const LANGUAGES = [
  { language: 'az', script: /\p{Script=Latin}/u },
  { language: 'hy', script: /\p{Script=Armenian}/u },
  { language: 'ru', script: /\p{Script=Cyrillic}/u },
] as const
const LEDGERS = (['actors', 'articles', 'events', 'notes', 'places', 'stories'] as const).map(
  (kind) => [kind, releasedIds(real, kind)] as const,
)
const released = releasedIds(real, 'events')
/** Of what was released. What editors have added since, and what was changed, may lack its translation for a while. */
const MIN_SHARE = 0.95

/** Whether a text belongs to a record of the last release; what has no ledger of its own, such as an outlet, counts as released. */
function wasReleased(record: string, path: string): boolean {
  const [kind = '', id = path.split('.')[0] ?? ''] = record.split('/')
  const known = LEDGERS.find(([name]) => name === kind)?.[1]
  return known === undefined || known.has(id)
}

const fileOf = (language: string, part: string) =>
  parseFile<TranslationsFile>(real, `translations/${language}/${part}.json`)

it('nearly two thousand texts are to translate, and no quotation is among them', () => {
  const texts = [...english.values()].flatMap((fields) => [...fields.keys()])
  expect(texts.length).toBeGreaterThan(1900)
  expect(texts.filter((path) => /quote|headline|publisher|prefix|suffix|address$/.test(path))).toEqual([])
})

describe.for(LANGUAGES)('$language', ({ language, script }) => {
  const events = fileOf(language, 'events')
  const lists = fileOf(language, 'lists')
  const translations = { language, records: { ...events.records, ...lists.records } }

  it('has nearly all texts', () => {
    const state = countTexts(real.sources).find((one) => one.language === language)
    if (!state) throw new Error('the report leaves it out')
    const missing = state.unfinished.flatMap(({ record, missing }) =>
      missing.filter((path) => wasReleased(record, path)),
    )
    expect(missing.length / state.texts).toBeLessThan(1 - MIN_SHARE)
  })

  it('has for every published text an English one, and writes it in its own script', () => {
    for (const part of ['articles', 'events', 'layers', 'lists', 'notes', 'stories'])
      for (const [record, { texts }] of Object.entries(fileOf(language, part).records))
        for (const [path, text] of Object.entries(texts)) {
          expect(english.get(record)?.has(path), `${record} ${path}`).toBe(true)
          if (path === 'summary' || /[\p{L}]{3}/u.test(path === 'title' ? text : ''))
            expect(text, `${record} ${path}`).toMatch(script)
        }
  })

  it('shows every event in its language: title, summary, reason, roles, claims and units', () => {
    const { features } = parseFile<EventsFile>(real, 'events.geojson')
    const shown = features
      .filter(({ id }) => released.has(id))
      .map(({ id, properties }) => translateEvent(translations, id, properties))
    const langs = shown.flatMap((event) => [
      langOf(event, 'title'),
      langOf(event, 'summary'),
      ...(event.confidence ? [langOf(event.confidence, 'reason')] : []),
      ...event.actors.map((actor) => langOf(actor, 'role')),
      ...(event.claims ?? []).flatMap((claim) => [
        langOf(claim, 'text'),
        langOf(claim, 'attribution'),
        ...(claim.figure ? [langOf(claim.figure, 'unit')] : []),
      ]),
    ])
    expect(langs.length).toBeGreaterThan(1500)
    expect(langs.filter((lang) => lang === language).length / langs.length).toBeGreaterThan(MIN_SHARE)
  })

  it('keeps every figure and range on one line with its ending, in records and in texts of the page', () => {
    const laid = ['articles', 'events', 'layers', 'lists', 'notes', 'stories'].flatMap((part) =>
      Object.values(fileOf(language, part).records).flatMap(({ texts }) =>
        Object.values(texts).map((text) => layTexts({ text: '' }, { texts: { text } }, language).text),
      ),
    )
    const spoken = new Catalogue(language, String)
    const own = parseFile<Texts>(real, `texts/${language}.json`)
    spoken.add(own)
    const said = Object.entries(own).flatMap(([section, entries]) =>
      Object.keys(entries).map((key) => spoken.find(`${section}.${key}`) ?? ''),
    )
    const shown = [...laid, ...said]
    expect(shown.filter((text) => /\d(-\p{L}|–\d)/u.test(text))).toEqual([])
    expect(shown.filter((text) => /\d[-–]\u2060/.test(text)).length).toBeGreaterThan(20)
  })

  it('leaves words of sources as they are', () => {
    const { features } = parseFile<EventsFile>(real, 'events.geojson')
    for (const { id, properties } of features) {
      const own = translateEvent(translations, id, properties)
      expect(own.evidence).toEqual(properties.evidence)
      expect(own.references).toEqual(properties.references)
      expect(own.comparison?.map(({ words }) => words)).toEqual(properties.comparison?.map(({ words }) => words))
    }
  })

  it('has the titles of the list beside its interface texts, and English readers load none of them', () => {
    const texts = parseFile<Texts>(real, `texts/${language}.json`)
    const atlas = translateAtlas(buildAtlas(realPageData(real)), language, (section, key) => texts[section]?.[key])
    const listed = atlas.events.filter(({ id }) => released.has(id))
    const own = listed.filter((event) => langOf(event, 'title') === language)
    expect(own.length / listed.length).toBeGreaterThan(MIN_SHARE)
    expect(Object.keys(parseFile<Texts>(real, 'texts/en.json'))).not.toContain('eventTitle')
  })

  it('says of every note which of its texts nobody has reviewed', () => {
    const { notes } = parseFile<NotesFile>(real, 'notes.json')
    const own = notes.map((note) => translate({ language, ...fileOf(language, 'notes') }, `notes/${note.id}`, note))
    const translated = Object.values(fileOf(language, 'notes').records)
    expect(translated.length).toBeGreaterThan(notes.length / 2)
    expect(own.filter((note) => unreviewedFields(note).length > 0).length).toBe(
      translated.filter((record) => !record.reviewed).length,
    )
  })

  it('is searched by its own words and by English ones', () => {
    const file = parseFile<SearchFile>(real, 'search.json')
    const index = buildSearchIndex(file, { language, of: (id) => events.records[`events/${id}`]?.texts })
    const find = (words: string) => index.find(index.termsOf(words)).events
    for (const { id, title } of file.events.slice(0, 60)) {
      expect(find(title)).toContain(id)
      expect(find(events.records[`events/${id}`]?.texts['title'] ?? title)).toContain(id)
    }
  })
})
