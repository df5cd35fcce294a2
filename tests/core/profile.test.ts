import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countIds, profileOf, startsByYear } from '../../src/core/profile.ts'
import { anyEvents, PLACE_IDS } from './arbitraries.ts'
import { exampleEvent } from './examples.ts'

const alphabetically = (a: string, b: string) => (a < b ? -1 : 1)
const COMPARE = { place: alphabetically, actor: alphabetically }
const profile = (events: Parameters<typeof profileOf>[0]['events'], kind: 'place' | 'actor', id: string) =>
  profileOf({ events, background: [] }, { kind, id }, COMPARE)

describe('a profile', () => {
  const events = [
    exampleEvent({ id: 'first', places: ['alpha'], actors: ['ann', 'bob'] }),
    exampleEvent({ id: 'second', places: ['beta'], actors: ['bob', 'cem'] }),
    exampleEvent({ id: 'third', places: ['alpha', 'beta'], actors: ['bob', 'cem'] }),
  ]

  it('of a place has its events in their order, who took part and where else they were', () => {
    const { events: own, actors, places } = profile(events, 'place', 'alpha')
    expect(own.map(({ id }) => id)).toEqual(['first', 'third'])
    expect(actors).toEqual([
      { id: 'bob', count: 2 },
      { id: 'ann', count: 1 },
      { id: 'cem', count: 1 },
    ])
    expect(places).toEqual([{ id: 'beta', count: 1 }])
  })

  it('of an actor leaves the actor out of those it appears with', () => {
    expect(profile(events, 'actor', 'bob').actors).toEqual([
      { id: 'cem', count: 2 },
      { id: 'ann', count: 1 },
    ])
  })

  it('keeps a place and an actor of the same id apart', () => {
    const both = [
      exampleEvent({ id: 'at', places: ['armenia'], actors: ['ann'] }),
      exampleEvent({ id: 'by', places: ['alpha'], actors: ['armenia'] }),
    ]
    expect(profile(both, 'place', 'armenia').events.map(({ id }) => id)).toEqual(['at'])
    expect(profile(both, 'actor', 'armenia').places).toEqual([{ id: 'alpha', count: 1 }])
  })

  it('has the claims about it that belong to no event', () => {
    const claim = { kind: 'background' as const, text: 'A claim', attribution: 'a source', evidence: [] }
    const background = [
      { ...claim, id: 'here', places: ['alpha'] },
      { ...claim, id: 'by', actors: ['alpha'] },
      { ...claim, id: 'of-nobody' },
    ]
    const { background: own } = profileOf({ events: [], background }, { kind: 'place', id: 'alpha' }, COMPARE)
    expect(own.map(({ id }) => id)).toEqual(['here'])
  })

  it('agrees from both sides about how many events two actors share', () => {
    fc.assert(
      fc.property(anyEvents, (all) => {
        for (const one of ['ann', 'bob', 'cem'])
          for (const { id, count } of profile(all, 'actor', one).actors)
            expect(profile(all, 'actor', id).actors).toContainEqual({ id: one, count })
      }),
    )
  })

  it('never counts more shared events than there are, the most first', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom(...PLACE_IDS), (all, id) => {
        const { events: own, actors, places } = profile(all, 'place', id)
        for (const { count } of [...actors, ...places]) expect(count).toBeLessThanOrEqual(own.length)
        const counts = actors.map(({ count }) => count)
        expect(counts).toEqual([...counts].sort((a, b) => b - a))
        expect(places.map((place) => place.id)).not.toContain(id)
      }),
    )
  })
})

describe('counted ids', () => {
  it('that occur equally often stand in the order asked for', () => {
    expect(countIds(['b', 'a', 'c', 'c'], (a, b) => (a > b ? -1 : 1))).toEqual([
      { id: 'c', count: 2 },
      { id: 'b', count: 1 },
      { id: 'a', count: 1 },
    ])
  })
})

describe('the years in which events begin', () => {
  it('are all years asked for, and only the first year of an event counts', () => {
    const events = [exampleEvent({ year_start: 2020, year_end: 2022 }), exampleEvent({ year_start: 2019 })]
    expect(startsByYear(events, 2020, 2022)).toEqual([
      { year: 2020, count: 1 },
      { year: 2021, count: 0 },
      { year: 2022, count: 0 },
    ])
  })

  it('count every event once when they span all of them', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const sum = startsByYear(events, 1988, 2026).reduce((total, { count }) => total + count, 0)
        expect(sum).toBe(events.length)
      }),
    )
  })

  it('are none when the last is before the first', () => {
    expect(startsByYear([], 2020, 2019)).toEqual([])
  })
})
