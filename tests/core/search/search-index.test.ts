import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchFile } from '../../../src/core/schema/search.ts'
import { explainMatch } from '../../../src/core/search/explain-match.ts'
import { buildSearchIndex } from '../../../src/core/search/search-index.ts'

const FILE: SearchFile = {
  events: [
    {
      id: 'handover',
      type: 'handover',
      title: 'Four villages pass to Azerbaijani control',
      year_start: 2024,
      year_end: 2024,
      summary: 'Border guards of Azerbaijan took up posts in four villages of Gazakh district on 24 May.',
      quotes: [{ text: 'the four villages were returned without a single shot', source: 'Gazette' }],
      publishers: ['Herald'],
      places: ['askipara'],
      actors: ['aliyev'],
      outlets: ['gazette'],
    },
    {
      id: 'meeting',
      type: 'summit',
      title: 'Ilham Aliyev and Nikol Pashinyan meet in Prague',
      year_start: 2022,
      year_end: 2022,
      summary: 'They agreed on an EU mission.',
      quotes: [{ text: 'состоялась встреча', lang: 'ru', source: 'Herald' }],
      places: ['prague'],
      actors: ['aliyev', 'pashinyan'],
      outlets: [],
    },
    {
      id: 'strike',
      type: 'force',
      title: 'A strike hits Ganja',
      year_start: 2020,
      year_end: null,
      summary: 'Buildings were hit.',
      quotes: [],
      places: [],
      actors: [],
      outlets: ['gazette'],
    },
  ],
  names: [
    {
      kind: 'place',
      id: 'askipara',
      forms: [
        { text: 'Ashaghi Askipara' },
        { text: 'Lower Askipara' },
        { text: 'Aşağı Əskipara', lang: 'az' },
        { text: 'Ներքին Ոսկեպար', lang: 'hy' },
        { text: 'Nerkin Voskepar', lang: 'hy-Latn' },
        { text: 'Ашагы Аскипара', lang: 'ru' },
      ],
    },
    { kind: 'place', id: 'prague', forms: [{ text: 'Prague' }, { text: 'Прага', lang: 'ru' }] },
    { kind: 'actor', id: 'aliyev', forms: [{ text: 'Ilham Aliyev' }, { text: 'Ilham Aliev' }] },
    { kind: 'actor', id: 'pashinyan', forms: [{ text: 'Nikol Pashinyan' }, { text: 'Նիկոլ Փաշինյան', lang: 'hy' }] },
    { kind: 'outlet', id: 'gazette', forms: [{ text: 'Gazette' }] },
    {
      kind: 'type',
      id: 'summit',
      forms: [
        { text: 'Summit' },
        { text: 'Саммит', lang: 'ru' },
        { text: 'talks met' },
        { text: 'переговоры', lang: 'ru' },
      ],
    },
  ],
}
const index = buildSearchIndex(FILE)
const find = (query: string) => index.find(index.termsOf(query))
const eventsOf = (query: string) => find(query).events
const namesOf = (query: string) => find(query).names.map(({ id }) => id)
const reasons = (query: string, id: string) => {
  const found = index.event(id)
  return found ? explainMatch(found, index.termsOf(query)) : []
}
const marked = (query: string, id: string) =>
  reasons(query, id).map(({ field, text }) => [
    field,
    text.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join(''),
  ])

/** Lone surrogates, control characters and marks included. */
const anyCodeUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))

describe('a word', () => {
  it.for(['Askipara', 'Əskipara', 'Ոսկեպար', 'Аскипара', 'askipera', 'Voskepar', 'ASKIP', 'askpara', 'askiparra'])(
    '%s finds the village under any of its names, and small slips',
    (query) => {
      expect(eventsOf(query)).toEqual(['handover'])
      expect(namesOf(query)).toEqual(['askipara'])
    },
  )

  it('finds events by title, summary, quotation, publisher, and the names they refer to', () => {
    expect(eventsOf('strike')).toEqual(['strike'])
    expect(eventsOf('mission')).toEqual(['meeting'])
    expect(eventsOf('shot')).toEqual(['handover'])
    expect(eventsOf('встреча')).toEqual(['meeting'])
    expect(eventsOf('Herald')).toEqual(['handover'])
    expect(eventsOf('Gazette')).toEqual(['handover', 'strike'])
    expect(eventsOf('Պաշինյան')).toEqual(['meeting'])
    expect(eventsOf('Алиев')).toEqual(['handover', 'meeting'])
  })

  it('finds words that begin with it, and misspellings only when there are none', () => {
    expect(eventsOf('villag')).toEqual(['handover'])
    expect(eventsOf('hit')).toEqual(['strike'])
    expect(eventsOf('hat')).toEqual([])
    expect(eventsOf('Alijev')).toEqual(['handover', 'meeting'])
  })

  it('without a letter or digit finds nothing', () => {
    expect(find('…')).toEqual({ events: [], titled: [], names: [], partly: [] })
    expect(find('')).toEqual({ events: [], titled: [], names: [], partly: [] })
  })
})

describe('several words', () => {
  it('must all be found, in whatever texts of the event', () => {
    expect(eventsOf('Aliyev')).toEqual(['handover', 'meeting'])
    expect(eventsOf('Aliyev Prague')).toEqual(['meeting'])
    expect(eventsOf('villages Gazette Ոսկեպար')).toEqual(['handover'])
    expect(eventsOf('Prague Ganja')).toEqual([])
  })

  it('may be joined by little words that need not be found', () => {
    expect(eventsOf('Pashinyan and Aliyev in the Prague')).toEqual(['meeting'])
    expect(eventsOf('When and where did Aliyev and Pashinyan meet?')).toEqual(['meeting'])
    expect(eventsOf('где в 2022 году была встреча')).toEqual(['meeting'])
    expect(eventsOf('with')).toEqual(['handover'])
  })

  it('leave an event in, whichever is left out', () => {
    const words = ['aliyev', 'four', 'villages', 'gazette', 'askipara', 'control', 'ganja', 'meet']
    fc.assert(
      fc.property(fc.subarray(words, { minLength: 2 }), fc.nat(), (query, i) => {
        const fewer = query.filter((_, at) => at !== i % query.length)
        expect(eventsOf(fewer.join(' '))).toEqual(expect.arrayContaining([...eventsOf(query.join(' '))]))
      }),
    )
  })
})

describe('events called like the words', () => {
  const titled = (query: string) => find(query).titled

  it('have all of them in the title, in any inflection and order', () => {
    expect(titled('villages')).toEqual(['handover'])
    expect(titled('control of a village')).toEqual(['handover'])
    expect(eventsOf('Aliyev')).toEqual(['handover', 'meeting'])
    expect(titled('Aliyev')).toEqual(['meeting'])
    expect(titled('Prague mission')).toEqual([])
  })

  it('may have them in the title of another language', () => {
    const own = buildSearchIndex(FILE, {
      language: 'ru',
      of: (id) => (id === 'strike' ? { title: 'Удар по Гяндже' } : undefined),
    })
    expect(own.find(own.termsOf('удар')).titled).toEqual(['strike'])
    expect(own.find(own.termsOf('strike')).titled).toEqual(['strike'])
  })

  it('are called by their year, too, when the title holds another word', () => {
    expect(titled('villages 2024')).toEqual(['handover'])
    expect(titled('2024')).toEqual([])
    expect(titled('villages 2022')).toEqual([])
  })
})

describe('a year', () => {
  it('finds what happened in it, and what still lasts', () => {
    expect(eventsOf('2024')).toEqual(['handover', 'strike'])
    expect(eventsOf('2021')).toEqual(['strike'])
    expect(eventsOf('meet 2022')).toEqual(['meeting'])
    expect(eventsOf('meet 2024')).toEqual([])
  })

  it('is never taken for another that is spelt nearly so', () => {
    expect(eventsOf('2019')).toEqual([])
    expect(eventsOf('2922')).toEqual([])
  })
})

describe('names found', () => {
  it('say in which form, the one spelt as typed before one that folds alike', () => {
    expect(find('Ոսկեպար').names[0]).toEqual({
      kind: 'place',
      id: 'askipara',
      shown: { text: 'Ashaghi Askipara' },
      matched: { text: 'Ներքին Ոսկեպար', lang: 'hy' },
    })
    expect(find('Voskepar').names[0]?.matched).toEqual({ text: 'Nerkin Voskepar', lang: 'hy-Latn' })
    expect(find('Askipara').names[0]?.matched).toEqual({ text: 'Ashaghi Askipara' })
  })

  it('stand with whole words before parts of words', () => {
    const names: SearchFile['names'] = ['Armenian forces', 'Armenia', 'Parliament of Armenia'].map((text) => ({
      kind: 'actor',
      id: text,
      forms: [{ text }],
    }))
    const ranked = buildSearchIndex({ events: [], names })
    expect(ranked.find(ranked.termsOf('armenia')).names.map(({ id }) => id)).toEqual([
      'Armenia',
      'Parliament of Armenia',
      'Armenian forces',
    ])
  })
})

describe('reasons', () => {
  it('are the fewest texts that hold all words, with these words marked', () => {
    expect(marked('villages control', 'handover')).toEqual([['title', 'Four [villages] pass to Azerbaijani [control]']])
    expect(marked('villages Voskepar', 'handover')).toEqual([
      ['title', 'Four [villages] pass to Azerbaijani control'],
      ['place', 'Nerkin [Voskepar]'],
    ])
    expect(marked('shot', 'handover')).toEqual([['quote', 'the four villages were returned without a single [shot]']])
  })

  it('carry language and source', () => {
    expect(reasons('встреча', 'meeting')).toMatchObject([{ field: 'quote', lang: 'ru', of: 'Herald' }])
    expect(reasons('Ոսկեպար', 'handover')).toMatchObject([{ field: 'place', lang: 'hy', of: 'Ashaghi Askipara' }])
    expect(reasons('Askipara', 'handover')[0]).not.toHaveProperty('of')
  })

  it('exist for every event that is found, and hold every word between them', () => {
    const queries = ['aliyev', 'askipera gazette', 'border may', 'herald', 'prag', 'hit gazette', 'mission Пашинян']
    for (const query of queries)
      for (const id of eventsOf(query)) {
        const pieces = reasons(query, id).flatMap(({ text }) => text.filter(({ isMarked }) => isMarked))
        expect(pieces.length, `${query} in ${id}`).toBeGreaterThan(0)
      }
  })
})

describe('any query', () => {
  const hostile = fc.oneof(
    anyCodeUnits,
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.constantFrom('\u0301', '\u202E', '\uD800', '\u0000', '(', '[', '*', '\\', '"', 'a', 'щ', '\uFDFA', ' '))
      .map((parts) => parts.join('')),
  )

  it('never throws and finds only events there are', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const terms = index.termsOf(query)
        const { events } = index.find(terms)
        for (const id of events) expect(index.event(id)).toBeDefined()
        for (const { id } of FILE.events) reasons(query, id)
      }),
    )
  })

  it.for([
    ['one word', 'a'.repeat(10_000)],
    ['many words', 'aliyev '.repeat(1500)],
    ['many different words', Array.from({ length: 2000 }, (_, i) => `word${i}`).join(' ')],
    ['combining marks', `a${'\u0301'.repeat(10_000)}`],
    ['letters that grow', '\uFDFA'.repeat(10_000)],
    ['direction marks', '\u202E'.repeat(10_000)],
    ['signs of patterns', '(.*)+['.repeat(2000)],
  ])('of 10,000 characters, %s, is answered', ([, query = '']) => {
    const { events } = index.find(index.termsOf(query))
    // Marks are no letters, so that word is the letter "a".
    expect(events.length > 0).toBe(/^(aliyev|a\u0301)/.test(query))
  })
})
