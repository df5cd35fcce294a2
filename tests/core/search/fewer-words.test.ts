import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchFile } from '../../../src/core/schema/search.ts'
import { fewerWords, MOST_OFFERS } from '../../../src/core/search/fewer-words.ts'
import { buildSearchIndex } from '../../../src/core/search/search-index.ts'

const event = (id: string, title: string, year: number, places: string[], outlets: string[]) => ({
  ...{ id, title, type: 'other', summary: '', quotes: [], actors: [], places, outlets },
  ...{ year_start: year, year_end: year },
})
const FILE: SearchFile = {
  events: [
    event('handover', 'Four villages pass to Azerbaijani control', 2024, ['askipara'], ['gazette']),
    event('meeting', 'Aliyev and Pashinyan meet in Prague', 2022, [], []),
    event('statement', 'Aliyev speaks of villages', 2020, [], []),
    event('strike', 'A strike hits Ganja', 2020, [], ['gazette']),
  ],
  names: [
    { kind: 'place', id: 'askipara', forms: [{ text: 'Lower Askipara' }, { text: 'Ներքին Ոսկեպար', lang: 'hy' }] },
    { kind: 'outlet', id: 'gazette', forms: [{ text: 'Gazette' }] },
  ],
}
const ALL = FILE.events.map(({ id }) => id)
const index = buildSearchIndex(FILE)
const find = (query: string) => index.find(index.termsOf(query))
const eventsOf = (query: string) => find(query).events

describe('words that no event holds together', () => {
  const offers = (query: string, passing = ALL) =>
    fewerWords(find(query).partly, new Set(passing)).map(({ words, count }) => `${words}: ${count}`)

  it('are offered with as few left out as may be, as they were typed and without little words', () => {
    expect(offers('number of the Askipara Villages')).toEqual(['Askipara Villages: 1'])
    expect(offers('Վանաձոր Ոսկեպար')).toEqual(['Ոսկեպար: 1'])
    expect(offers('Aliyev Prague Ganja')).toEqual(['Aliyev Prague: 1', 'Ganja: 1'])
  })

  it('are offered the fewer events first where as many words are left', () => {
    expect(offers('Gazette meet')).toEqual(['meet: 1', 'Gazette: 2'])
  })

  it('are offered only with events that pass the other filters, however many words that leaves out', () => {
    expect(offers('Aliyev Prague Ganja', ['statement', 'strike'])).toEqual(['Aliyev: 1', 'Ganja: 1'])
    expect(offers('Aliyev Prague Ganja', [])).toEqual([])
  })

  it('are not offered where they are found, nor where there is one only', () => {
    expect(offers('Aliyev Prague')).toEqual([])
    expect(offers('zzzzzzzz')).toEqual([])
    expect(offers('zzzzzzzz yyyyyyyy')).toEqual([])
  })

  it('are some of the words typed, find just the events counted, and no more of them would find any', () => {
    const words = ['Aliyev', 'of', 'Villages', 'Gazette', 'Ոսկեպար', 'Ganja', 'meet', '2022', 'zzzzzzzz']
    fc.assert(
      fc.property(fc.subarray(words), fc.subarray(ALL), (query, passing) => {
        const inPassing = (words: readonly string[]) => eventsOf(words.join(' ')).filter((id) => passing.includes(id))
        const offered = fewerWords(find(query.join(' ')).partly, new Set(passing))
        const telling = query.filter((word) => word !== 'of')
        expect(offered.length).toBeLessThanOrEqual(MOST_OFFERS)
        for (const { words, count } of offered) {
          const kept = words.split(' ')
          const others = telling.filter((word) => !kept.includes(word))
          expect(query).toEqual(expect.arrayContaining(kept))
          expect(count).toBeGreaterThan(0)
          expect(inPassing(kept)).toHaveLength(count)
          for (const other of others) expect(inPassing([...kept, other])).toEqual([])
        }
        const isNear = eventsOf(query.join(' ')).length === 0 && telling.some((word) => inPassing([word]).length > 0)
        expect(offered.length > 0).toBe(isNear)
      }),
    )
  })
})
