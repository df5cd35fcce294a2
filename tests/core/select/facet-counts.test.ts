import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choosing, countFacets, countWithoutOne } from '../../../src/core/select/facet-counts.ts'
import { FACET_KEYS, type FacetKey, type Filter } from '../../../src/core/select/filter.ts'
import { select } from '../../../src/core/select/select.ts'
import { anyEvents, anyFilter, FACET_VALUES } from '../arbitraries.ts'
import { EVERYTHING, exampleEvent } from '../examples.ts'

const anyValue = fc.constantFrom(...FACET_KEYS.flatMap((key) => FACET_VALUES[key].map((value) => ({ key, value }))))

describe('the count of a value', () => {
  const countOf = (events: Parameters<typeof select>[0]['events'], filter: Filter, key: FacetKey, value: string) =>
    countFacets({ events }, filter)[key].get(value) ?? 0

  it('is the number of events shown when it is the only one chosen in its facet', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, anyValue, (events, filter, { key, value }) => {
        const shown = select({ events }, { ...filter, ...choosing(filter, key, value) }).events.length
        expect(countOf(events, filter, key, value)).toBe(shown)
      }),
      { numRuns: 1000 },
    )
  })

  it('is what a click leaves in a facet in which nothing is chosen yet', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, anyValue, (events, anything, { key, value }) => {
        const filter = { ...anything, [key]: [] }
        const clicked = select({ events }, { ...filter, [key]: [value] }).events.length
        expect(countOf(events, filter, key, value)).toBe(clicked)
      }),
    )
  })

  it('is what a click leaves where all chosen actors are needed', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, fc.constantFrom(...FACET_VALUES.actor), (events, anything, actor) => {
        const filter = { ...anything, actor: ['ann'], actors: 'all' as const }
        const clicked = select({ events }, { ...filter, actor: ['ann', actor] }).events.length
        expect(countOf(events, filter, 'actor', actor)).toBe(clicked)
      }),
    )
  })

  it('does not depend on what else is wanted in the same facet', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, fc.subarray(FACET_VALUES.place.slice()), (events, filter, places) => {
        const before = countFacets({ events }, { ...filter, place: [] }).place
        expect(countFacets({ events }, { ...filter, place: places }).place).toEqual(before)
      }),
    )
  })

  it('of a value that is left out is what comes back with it', () => {
    const events = [exampleEvent({ id: 'a', countries: ['RU'] }), exampleEvent({ id: 'b', countries: ['AM', 'RU'] })]
    const filter = { ...EVERYTHING, country: ['-RU', '-AM'] }
    expect(countOf(events, filter, 'country', 'RU')).toBe(1)
    expect(countOf(events, filter, 'country', 'AM')).toBe(0)
  })
})

describe('the conditions that could be dropped', () => {
  it('are those whose dropping shows more events, with the number shown then', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        const shown = select({ events }, filter).events.length
        const dropped = countWithoutOne({ events }, filter)
        for (const { condition, count } of dropped) {
          const change = Object.fromEntries(condition.parts.map((part) => [part, EVERYTHING[part]]))
          expect(select({ events }, { ...filter, ...change }).events.length).toBe(count)
          expect(count).toBeGreaterThan(shown)
        }
        const parts = dropped.flatMap(({ condition }) => condition.parts)
        for (const key of FACET_KEYS.filter((key) => !parts.includes(key)))
          expect(select({ events }, { ...filter, [key]: [] }).events.length).toBe(shown)
      }),
    )
  })

  it('stand in the order of how much they show', () => {
    const events = [
      exampleEvent({ id: 'a', type: 'clash', confidence: 'low' }),
      exampleEvent({ id: 'b', type: 'meeting', confidence: 'high' }),
      exampleEvent({ id: 'c', type: 'meeting', confidence: 'high' }),
    ]
    const filter = { ...EVERYTHING, type: ['clash'], confidence: ['high'] }
    const names = countWithoutOne({ events }, filter).map(({ condition, count }) => [condition.parts[0], count])
    expect(names).toEqual([
      ['type', 2],
      ['confidence', 1],
    ])
  })
})
