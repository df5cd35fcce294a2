import { describe, expect, it } from 'vitest'
import { measureRecall, measureTogether } from '../../../tools/authoring/measure-recall.ts'
import type { EventRecord } from '../../../tools/compile/schema/event.ts'

const span = { start: 0, end: 1, words: 'x' }
const proposals = {
  sentences: [],
  dates: ['2024-04-17', '2020-11', '2022'].map((date) => ({ ...span, date })),
  places: [{ ...span, ids: ['lachin', 'baghanis'] as const }],
  actors: [{ ...span, ids: ['ilham-aliyev'] as const }],
}

/** An event as far as the measure looks at it. */
function event(date: string, stated?: string): EventRecord {
  const places = [
    { id: 'lachin', basis: 'stated' },
    { id: 'baghanis', basis: 'inferred' },
    { id: 'voskepar', basis: 'record' },
  ]
  const actors = [{ id: 'ilham-aliyev' }]
  return { date, places, actors, ...(stated ? { date_stated: stated } : {}) } as EventRecord
}

describe('the measure of what is proposed', () => {
  const recall = measureRecall(proposals, [event('2024-04-17'), event('2024-04', '../2024-04-17'), event('2021')])

  it('finds a date by its days, also as what the article states and as an end of an interval', () => {
    expect(recall.dates).toEqual({ found: 2, wanted: 3, useful: 1, proposed: 3 })
  })

  it('asks for the places that the article gives, not for those of the wider record', () => {
    expect(recall.places).toEqual({ found: 3, wanted: 6, useful: 1, proposed: 1 })
  })

  it('counts an event once over several articles, and finds what any of them proposes', () => {
    const events = [event('2024-04-17')]
    const none = { sentences: [], dates: [], places: [], actors: [] }
    expect(
      measureTogether([
        { proposals, events },
        { proposals: none, events },
        { proposals, events },
      ]),
    ).toMatchObject({
      events: 1,
      dates: { found: 1, wanted: 1, useful: 2, proposed: 6 },
      actors: { found: 1, wanted: 1, useful: 2, proposed: 2 },
    })
  })
})
