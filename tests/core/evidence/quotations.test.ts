/** Which words of an event stand first: by hand-made events, and over all of the real ones. */
import { describe, expect, it } from 'vitest'
import { byId } from '../../../src/core/atlas.ts'
import { firstQuotation, quotationsOf, secondVoice } from '../../../src/core/evidence/quotations.ts'
import type { EventsFile } from '../../../src/core/schema/event.ts'
import type { EventIndex } from '../../../src/core/schema/event-index.ts'
import type { Excerpt, Reference } from '../../../src/core/schema/evidence.ts'
import type { ArticlesFile } from '../../../src/core/schema/reference-lists.ts'
import { compileRealData, parseFile } from '../../geodata/real-data.ts'

const LISTS = {
  articles: new Map([
    ['state', { outlet: 'state-agency', language: 'ru' as const }],
    ['paper', { outlet: 'free-paper', language: 'en' as const }],
  ]),
  outlets: new Map([
    ['state-agency', { side: 'RU' as const }],
    ['free-paper', { side: 'none' as const }],
  ]),
}

const excerpt = (article: string, quote: string): Excerpt => ({
  article,
  quote,
  start: 0,
  end: quote.length,
  paragraph: 2,
  prefix: 'before',
  suffix: 'after',
})

const reference = (
  kind: Reference['kind'],
  quote: string | undefined,
  side: Reference['side'] = 'none',
): Reference => ({
  address: `https://example.org/${kind}/${side}`,
  publisher: 'A publisher',
  headline: 'A headline',
  headline_basis: 'seen',
  kind,
  side,
  seen: quote !== undefined,
  ...(quote === undefined ? {} : { quote }),
})

const quotes = (event: Parameters<typeof quotationsOf>[0]) => quotationsOf(event, LISTS).map(({ quote }) => quote)

const real = await compileRealData()
const { features } = parseFile<EventsFile>(real, 'events.geojson')
const { articles, outlets } = parseFile<ArticlesFile>(real, 'articles.json')
const lists = { articles: byId(articles), outlets: byId(outlets) }
const index = new Map(parseFile<EventIndex>(real, 'index.json').events.map((event) => [event.id, event]))

describe('the quotations of an event', () => {
  it('begin with articles, whose words a machine has found in the text', () => {
    const event = {
      evidence: [excerpt('state', 'the four words here')],
      references: [reference('primary', 'the words of the treaty')],
    }
    expect(quotes(event)).toEqual(['the four words here', 'the words of the treaty'])
  })

  it('put what tells of the event before what a claim rests on, and whole phrases before crumbs', () => {
    const event = {
      evidence: [
        excerpt('paper', 'as many as a hundred people'),
        excerpt('paper', 'a war'),
        excerpt('paper', 'the talks went on all night'),
      ],
      claims: [{ id: 'many', kind: 'figure' as const, text: 'Many.', attribution: 'the article', evidence: [0] }],
    }
    expect(quotes(event)).toEqual(['the talks went on all night', 'a war', 'as many as a hundred people'])
  })

  it('put an outlet of no side before that of one, and the first words of each before further ones, in order of reading', () => {
    const event = {
      evidence: [
        excerpt('state', 'said the agency at noon'),
        excerpt('paper', 'said the paper at one'),
        excerpt('paper', 'said the paper at two'),
      ],
    }
    expect(quotes(event)).toEqual(['said the paper at one', 'said the agency at noon', 'said the paper at two'])
  })

  it('go from primary pages over news to sites with a declared side, and leave out pages that are not quoted', () => {
    const event = {
      evidence: [],
      references: [
        reference('advocacy', 'what a campaign says'),
        reference('news', 'what one side reports', 'AM'),
        reference('news', 'what a paper reports'),
        reference('news', undefined),
        reference('copy-of-primary', 'what the copy says'),
        reference('primary', 'what the treaty says', 'AZ'),
      ],
    }
    expect(quotes(event)).toEqual([
      'what the treaty says',
      'what the copy says',
      'what a paper reports',
      'what one side reports',
      'what a campaign says',
    ])
  })

  it('say where the words are from', () => {
    expect(quotationsOf({ evidence: [excerpt('state', 'на встрече в четверг было')] }, LISTS)).toEqual([
      {
        quote: 'на встрече в четверг было',
        lang: 'ru',
        article: 'state',
        start: 0,
        paragraph: 2,
        prefix: 'before',
        suffix: 'after',
      },
    ])
    const page = { ...reference('news', 'what a paper reports', 'TR'), published: '2020-09', quote_lang: 'tr' as const }
    expect(firstQuotation({ evidence: [], references: [page] }, LISTS)).toEqual({
      quote: 'what a paper reports',
      lang: 'tr',
      page: {
        address: 'https://example.org/news/TR',
        publisher: 'A publisher',
        published: '2020-09',
        kind: 'news',
        side: 'TR',
      },
    })
  })

  it('are none where nothing is quoted', () => {
    expect(firstQuotation({ evidence: [], references: [reference('primary', undefined)] }, LISTS)).toBeUndefined()
  })
})

describe('the index of the real atlas', () => {
  it('has first words for every event that quotes anything, and they are quoted by that event', () => {
    const quoting = features.filter(
      ({ properties: { evidence, references = [] } }) => evidence.length > 0 || references.some(({ quote }) => quote),
    )
    expect(quoting.length).toBeGreaterThan(150)
    for (const { id, properties } of quoting) {
      const words = index.get(id)?.first_words
      expect(words?.quote, id).toBe(quotationsOf(properties, lists)[0]?.quote)
      expect(words?.article ?? words?.page?.address, id).toBeTruthy()
    }
  })

  it('leaves to the records what only they need', () => {
    const kept = [...index.values()].flatMap(({ first_words }) => Object.keys(first_words ?? {}))
    expect(new Set(kept)).toEqual(new Set(['quote', 'lang', 'article', 'start', 'paragraph', 'page']))
  })
})

/** Which source stands beside the first where sources differ. */
describe('second voice', () => {
  const page = (name: string, quote: string): Reference => ({
    address: `https://example.org/${name}`,
    publisher: name,
    headline: 'A headline',
    headline_basis: 'seen',
    kind: 'news',
    side: 'none',
    seen: true,
    quote,
  })
  const LISTS = { articles: new Map(), outlets: new Map() }
  const references = [
    page('one', 'took the town in May'),
    page('one', 'a second sentence of one'),
    page('two', 'freed the town on 9 May'),
  ]

  it('none stands beside it where nobody has said that they differ', () => {
    expect(secondVoice({ evidence: [], references }, LISTS)).toBeUndefined()
  })

  it('words of another source that an editor has compared do, with the difference; of two the more telling', () => {
    const comparison = [
      {
        aspect: 'date' as const,
        words: [
          { reference: 0, quote: 'in May' },
          { reference: 2, quote: '9 May' },
        ],
        difference: 'A month and a day.',
      },
      {
        aspect: 'verb' as const,
        words: [
          { reference: 0, quote: 'took' },
          { reference: 2, quote: 'freed' },
        ],
        difference: 'Two words for the same.',
      },
    ]
    expect(secondVoice({ evidence: [], references, comparison }, LISTS)).toMatchObject({
      quotation: { quote: 'freed the town on 9 May', page: { publisher: 'two' } },
      compared: { difference: 'Two words for the same.' },
    })
    const agreeing = comparison.map(({ difference: _, ...aspect }) => aspect)
    expect(secondVoice({ evidence: [], references, comparison: agreeing }, LISTS)).toBeUndefined()
  })

  it('the next other source does where a disagreement is on record, never the same one again', () => {
    expect(secondVoice({ evidence: [], references, notes: ['a-note'] }, LISTS)).toEqual({
      quotation: expect.objectContaining({ page: expect.objectContaining({ publisher: 'two' }) }),
    })
    expect(secondVoice({ evidence: [], references: references.slice(0, 2), notes: ['a-note'] }, LISTS)).toBeUndefined()
  })
})
