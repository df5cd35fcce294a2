/** What search promises about the real data: every name leads to its record, every title to its event. */
import { describe, expect, it } from 'vitest'
import type { ActorsFile, Name, PlacesFile } from '../../src/core/schema/reference-lists.ts'
import type { SearchFile } from '../../src/core/schema/search.ts'
import { explainMatch } from '../../src/core/search/explain-match.ts'
import { wordsOf } from '../../src/core/search/fold-word.ts'
import { buildSearchIndex } from '../../src/core/search/search-index.ts'
import { compileRealData, parseFile } from './real-data.ts'

const real = await compileRealData()
const { places } = parseFile<PlacesFile>(real, 'places.json')
const { actors } = parseFile<ActorsFile>(real, 'actors.json')
const file = parseFile<SearchFile>(real, 'search.json')
const index = buildSearchIndex(file)
const find = (query: string) => index.find(index.termsOf(query))
const hasName = (query: string, kind: string, id: string) =>
  find(query).names.some((name) => name.kind === kind && name.id === id)

const SCRIPTS = [/\p{Script=Armenian}/u, /\p{Script=Cyrillic}/u, /\p{Script=Latin}/u]

const spellings = (names: readonly Name[]) =>
  names.flatMap(({ text, transliteration, variants = [] }) => [
    text,
    ...(transliteration ? [transliteration] : []),
    ...variants,
  ])
const named = [
  ...places.map(({ id, names }) => ({ kind: 'place', id, spellings: spellings(names) })),
  ...actors.map(({ id, names }) => ({ kind: 'actor', id, spellings: spellings(names) })),
  ...file.names
    .filter(({ kind }) => kind === 'outlet')
    .map(({ kind, id, forms }) => ({ kind, id, spellings: forms.map(({ text }) => text) })),
]

describe('names', () => {
  it('every spelling of every place, actor and outlet, in every language and script, finds it', () => {
    const all = named.flatMap(({ kind, id, spellings }) => spellings.map((text) => ({ kind, id, text })))
    expect(all.length).toBeGreaterThan(500)
    for (const script of SCRIPTS) expect(all.filter(({ text }) => script.test(text)).length).toBeGreaterThan(50)
    expect(all.filter(({ kind, id, text }) => !hasName(text, kind, id))).toEqual([])
    expect(all.filter(({ kind, id, text }) => !hasName(text.toLocaleUpperCase('en'), kind, id))).toEqual([])
  })

  it('every spelling also finds all events that refer to its record', () => {
    for (const { kind, id, spellings } of named) {
      const key = `${kind}s` as 'places' | 'actors' | 'outlets'
      const expected = file.events.filter((event) => event[key].includes(id)).map((event) => event.id)
      for (const text of spellings) expect(find(text).events, text).toEqual(expect.arrayContaining(expected))
    }
  })

  it.for(['Askipara', 'Əskipara', 'Ոսկեպար', 'Аскипара', 'askipera'])('%s finds the village', (query) => {
    expect(hasName(query, 'place', 'ashaghi-askipara')).toBe(true)
    expect(find(query).events).toContain('four-villages-transfer-2024')
  })
})

describe('events', () => {
  it('every title finds its event, and says so', () => {
    for (const { id, title } of file.events) {
      const terms = index.termsOf(title)
      expect(index.find(terms).events, title).toContain(id)
      const found = index.event(id)
      const reasons = found ? explainMatch(found, terms) : []
      expect(
        reasons.map(({ field }) => field),
        title,
      ).toEqual(['title'])
    }
  })

  it('every quotation finds its event', () => {
    for (const { id, quotes } of file.events)
      for (const { text } of quotes) expect(find(text).events, text).toContain(id)
  })
})

describe('misspellings', () => {
  /** Every way to leave out, double, replace or swap a letter inside a word, at places that depend on the word alone. */
  function misspell(word: string): string[] {
    const letters = [...word]
    const at = 1 + (letters.length % (letters.length - 2))
    const [before, here, after] = [letters.slice(0, at).join(''), letters[at] ?? '', letters.slice(at + 1).join('')]
    return [before + after, `${before}${here}${here}${after}`, `${before}${here === 'e' ? 'a' : 'e'}${after}`]
  }

  it('one letter wrong in the longest word of a name still finds it, at least 19 times in 20', () => {
    const slips = named.flatMap(({ kind, id, spellings }) =>
      spellings.flatMap((text) => {
        const [longest] = wordsOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .sort((a, b) => b.length - a.length)
        if (longest === undefined || longest.length < 5) return []
        return misspell(longest.toLowerCase()).map((slip) => ({ kind, id, slip, text }))
      }),
    )
    const lost = slips.filter(({ kind, id, slip }) => !hasName(slip, kind, id))
    expect(slips.length).toBeGreaterThan(1000)
    expect(lost.length / slips.length).toBeLessThan(1 / 20)
  })
})
