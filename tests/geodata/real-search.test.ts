/** What search promises about the real data: every name leads to its record, every title to its event. */
import { describe, expect, it } from 'vitest'
import type { ActorsFile, EventTypesFile, Name, PlacesFile } from '../../src/core/schema/reference-lists.ts'
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

  it('every event is among those that are called like its title', () => {
    for (const { id, title } of file.events) expect(find(title).titled, title).toContain(id)
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

describe('documents', () => {
  it.for(['document 2024', '2024-cü ildə hansı sənəd', 'փաստաթուղթ 2024', 'документ 2024 года'])(
    '%s finds the papers that the border commissions signed',
    (query) => {
      expect(find(query).events).toEqual(
        expect.arrayContaining(['delimitation-agreement-2024-04', 'delimitation-protocol-2024-05-15']),
      )
      expect(find(query).events.length).toBeLessThan(10)
    },
  )
})

describe('queries in four languages', () => {
  /** Ids of events with all of these actors and, when asked for, of a type that is a meeting in person. */
  const meetings = new Set(
    parseFile<EventTypesFile>(real, 'event-types.json').types.flatMap(({ id, meeting }) => (meeting ? [id] : [])),
  )
  const meetingsOf = (...wanted: string[]) =>
    file.events
      .filter(({ type, actors }) => meetings.has(type) && wanted.every((id) => actors.includes(id)))
      .map(({ id }) => id)
  const LEADERS = ['vladimir-putin', 'ilham-aliyev', 'nikol-pashinyan']

  it.for([
    'Putin Aliyev Pashinyan meet',
    'meetings of Putin with Aliyev and Pashinyan',
    'Putin Aliyev Pashinyan talks',
    'встреча Путина, Алиева и Пашиняна',
    'переговоры Путина с Алиевым и Пашиняном',
    'Putin, Əliyev və Paşinyanın görüşü',
    'Putin Əliyev Paşinyan danışıqları',
    'Պուտինի, Ալիևի և Փաշինյանի հանդիպումը',
    'Պուտին Ալիև Փաշինյան բանակցություններ',
  ])('%s: all meetings of the three', (query) => {
    expect(meetingsOf(...LEADERS).length).toBeGreaterThan(3)
    expect(find(query).events).toEqual(expect.arrayContaining(meetingsOf(...LEADERS)))
  })

  it.for([
    ['Баку', 'в Баку'],
    ['Москва', 'в Москве'],
    ['Сочи', 'из Сочи'],
    ['Ереван', 'Ереване'],
    ['Нагорный Карабах', 'в Нагорном Карабахе'],
    ['Армения Азербайджан', 'между Арменией и Азербайджаном'],
    ['Лачин', 'лачинский'],
    ['Əliyev Paşinyan', 'Əliyev və Paşinyan'],
    ['Bakı', 'Bakıda'],
    ['Qarabağ', 'Qarabağın'],
    ['Ermənistan', 'Ermənistanla'],
    ['Արցախ', 'Արցախի'],
    ['Երևան', 'Երեւանում'],
    ['Բաքու', 'Բաքվից'],
    ['Հայաստան Ադրբեջան', 'Հայաստանի և Ադրբեջանի'],
    ['Armenia Azerbaijan', 'of Armenia and Azerbaijan'],
    ['meeting', 'meetings'],
    ['перемирие', 'перемирия'],
    ['atəşkəs', 'atəşkəsin'],
    ['հրադադար', 'հրադադարի'],
  ])('%s finds no more than %s', ([name = '', inflected = '']) => {
    const found = [...find(name).events]
    expect(found.length).toBeGreaterThan(0)
    expect([...find(inflected).events]).toEqual(expect.arrayContaining(found))
  })

  it.for([
    ['summit', 'summits meeting саммиты встречами sammitlər görüşdə գագաթնաժողովներ հանդիպման'],
    ['agreement', 'ceasefire truce deals перемирия договоров atəşkəsin müqavilə հրադադարի պայմանագիր'],
    ['armed-conflict', 'war fighting война бои müharibədə döyüşlər պատերազմի մարտեր'],
    ['blockade', 'blockades блокады blokadanın շրջափակումը'],
    ['vote', 'elections выборах seçkilər ընտրություններ'],
  ])('all events of the type %s are found by each of: %s', ([type, words = '']) => {
    const expected = file.events.filter((event) => event.type === type).map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(0)
    for (const word of words.split(' ')) expect([...find(word).events], word).toEqual(expect.arrayContaining(expected))
  })

  it('an event found by its type says which, in the language of the word', () => {
    const reasons = (query: string, id: string) => {
      const found = index.event(id) ?? expect.fail(id)
      return explainMatch(found, index.termsOf(query)).map(({ field, text, lang }) => [
        field,
        lang,
        text.map((piece) => piece.text).join(''),
      ])
    }
    expect(reasons('встречи', 'sochi-2021')).toEqual([['type', 'ru', 'Саммит или переговоры лидеров']])
    expect(reasons('հանդիպման', 'sochi-2021')).toEqual([
      ['type', 'hy', 'Ղեկավարների գագաթնաժողով կամ բանակցություններ'],
    ])
  })

  it('each case that a name may take finds what the name finds', () => {
    const cases: Record<string, [form: RegExp, ending: string][]> = {
      az: [
        [/[bcdfghjklmnprstvxyzşğ]$/, 'da'],
        [/[bcdfghjklmnprstvxyzşğ]$/, 'ın'],
        [/[aıou]$/, 'ya'],
        [/[eəiöü]$/, 'nin'],
      ],
      hy: [
        [/[նխղվրտկլցս]$/, 'ի'],
        [/[նխղվրտկլցս]$/, 'ից'],
        [/ա$/, 'յում'],
      ],
      ru: [
        [/[бвдзлмнрст]$/, 'а'],
        [/[бвдзлмнрст]$/, 'ом'],
        [/[бвдзлмнрст]$/, 'е'],
      ],
    }
    const inflected = file.names
      .filter(({ kind }) => kind === 'place' || kind === 'actor')
      .flatMap(({ forms }) => forms)
      .filter(({ text }) => text.length > 3 && !/[^\p{L}]/u.test(text))
      .flatMap(({ text, lang = 'en' }) =>
        (cases[lang] ?? []).flatMap(([form, ending]) => (form.test(text) ? [[text, text + ending] as const] : [])),
      )
    expect(inflected.length).toBeGreaterThan(200)
    const worse = inflected.filter(([name, form]) => {
      const found = new Set(find(form).events)
      return find(name).events.some((id) => !found.has(id))
    })
    expect(worse).toEqual([])
  })
})
