import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/core/atlas.ts'
import { isSameFilter, overlapsYears } from '../../../src/core/select/conditions.ts'
import { FACET_KEYS, without } from '../../../src/core/select/filter.ts'
import { eventsTouching, mappedSelection, select, selectEarlier } from '../../../src/core/select/select.ts'
import { compileRealData, realPageData } from '../../geodata/real-data.ts'
import { anyEvents, anyFilter, anyYear, FACET_VALUES } from '../arbitraries.ts'
import { EVERYTHING, exampleEvent } from '../examples.ts'

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id)

describe('years', () => {
  const war = exampleEvent({ year_start: 2016, year_end: 2020 })

  it('an event that ends in the first year of the range is kept', () => {
    expect(overlapsYears(war, 2020, 2024)).toBe(true)
  })

  it('an event that begins in the last year of the range is kept', () => {
    expect(overlapsYears(war, 2010, 2016)).toBe(true)
  })

  it('an event that lasts longer than the range is kept', () => {
    expect(overlapsYears(war, 2018, 2018)).toBe(true)
  })

  it('an event that ended the year before or begins the year after is left out', () => {
    expect([overlapsYears(war, 2021, 2024), overlapsYears(war, 1990, 2015)]).toEqual([false, false])
  })

  it('an event is selected exactly when one of its years is one of the range', () => {
    fc.assert(
      fc.property(anyEvents, anyYear, anyYear, (events, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const touches = (start: number, end: number) => {
          for (let year = start; year <= end; year += 1) if (year >= from && year <= to) return true
          return false
        }
        const expected = events.filter(({ year_start, year_end }) => touches(year_start, year_end))
        expect(ids(select({ events }, { ...EVERYTHING, from, to }).events)).toEqual(ids(expected))
      }),
    )
  })

  it('months narrow a year down to the events whose days touch them, first and last day included', () => {
    const events = [
      exampleEvent({ id: 'eve', date_start: '2020-08-31', date_end: '2020-08-31' }),
      exampleEvent({ id: 'first-day', date_start: '2020-09-01', date_end: '2020-09-01' }),
      exampleEvent({ id: 'last-day', date_start: '2020-11-30', date_end: '2021-02-01', year_end: 2021 }),
      exampleEvent({ id: 'after', date_start: '2020-12-01', date_end: '2020-12-01' }),
      exampleEvent({ id: 'all-year' }),
    ]
    const autumn = select({ events }, { ...EVERYTHING, from: 2020, to: 2020, months: [9, 11] })
    expect(ids(autumn.events)).toEqual(['first-day', 'last-day', 'all-year'])
  })

  it('all twelve months are the year', () => {
    fc.assert(
      fc.property(anyEvents, anyYear, (events, year) => {
        const filter = { ...EVERYTHING, from: year, to: year }
        expect(select({ events }, { ...filter, months: [1, 12] })).toEqual(select({ events }, filter))
      }),
    )
  })
})

describe('lists', () => {
  const events = [
    exampleEvent({
      id: 'a',
      type: 'clash',
      family: 'force',
      actors: ['ann'],
      countries: ['RU'],
      outlets: ['gazette'],
      places: ['alpha'],
    }),
    exampleEvent({ id: 'b', type: 'meeting', actors: ['ann', 'bob'], outlets: [], places: ['beta'] }),
    exampleEvent({ id: 'c', type: 'meeting', actors: ['cem'], outlets: ['herald'], places: ['alpha', 'beta'] }),
  ]
  const selected = (filter: object) => ids(select({ events }, { ...EVERYTHING, ...filter }).events)

  it('an empty list keeps everything', () => {
    expect(selected({})).toEqual(['a', 'b', 'c'])
  })

  it('within a list any value is enough', () => {
    expect(selected({ type: ['clash', 'meeting'] })).toEqual(['a', 'b', 'c'])
    expect(selected({ actor: ['bob', 'cem'] })).toEqual(['b', 'c'])
  })

  it('a family stands for all its types', () => {
    expect(selected({ type: ['force'] })).toEqual(['a'])
    expect(selected({ type: ['force', 'meeting'] })).toEqual(['a', 'b', 'c'])
  })

  it('a value with a minus leaves out the events that have it, also those that have a wanted one besides', () => {
    expect(selected({ country: ['-RU'] })).toEqual(['b', 'c'])
    expect(selected({ place: ['alpha', '-beta'] })).toEqual(['a'])
  })

  it('where all actors are needed, events with only some of them are left out', () => {
    expect(selected({ actor: ['ann', 'bob'] })).toEqual(['a', 'b'])
    expect(selected({ actor: ['ann', 'bob'], actors: 'all' })).toEqual(['b'])
    expect(selected({ actors: 'all' })).toEqual(['a', 'b', 'c'])
  })

  it('an actor can be asked for by what it did', () => {
    const roles = [exampleEvent({ id: 'as-host', actors: ['ann'], actor_roles: ['ann:host'] }), ...events]
    const hosted = select({ events: roles }, { ...EVERYTHING, actor: ['ann:host'] }).events
    expect(ids(hosted)).toEqual(['as-host'])
  })

  it('between lists all must match', () => {
    expect(selected({ actor: ['ann'], type: ['meeting'] })).toEqual(['b'])
    expect(selected({ place: ['alpha'], outlet: ['herald'] })).toEqual(['c'])
  })

  it('an event without excerpts is of no outlet', () => {
    expect(selected({ outlet: ['gazette', 'herald'] })).toEqual(['a', 'c'])
  })

  it('an event whose confidence is not stated is of no level', () => {
    const two = [exampleEvent({ id: 'stated', confidence: 'low' }), exampleEvent({ id: 'not-stated' })]
    expect(ids(select({ events: two }, { ...EVERYTHING, confidence: ['high', 'low'] }).events)).toEqual(['stated'])
  })

  it('events of one side only can be asked for, and long ones left out', () => {
    const two = [exampleEvent({ id: 'one-sided', one_sided: true }), exampleEvent({ id: 'long', long_running: true })]
    expect(ids(select({ events: two }, { ...EVERYTHING, sides: ['one'] }).events)).toEqual(['one-sided'])
    expect(ids(select({ events: two }, { ...EVERYTHING, long: ['hide'] }).events)).toEqual(['one-sided'])
  })

  it('events whose date is not certain can be left out', () => {
    const two = [exampleEvent({ id: 'about', date: '2020~' }), exampleEvent({ id: 'certain' })]
    expect(ids(select({ events: two }, { ...EVERYTHING, uncertain: ['hide'] }).events)).toEqual(['certain'])
  })

  it('several parts of a filter select what every one of them selects alone', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        const shared = { from: filter.from, to: filter.to, months: filter.months, actors: filter.actors }
        const alone = [...FACET_KEYS, 'matching' as const, 'inside' as const].map(
          (key) => new Set(ids(select({ events }, { ...EVERYTHING, ...shared, [key]: filter[key] }).events)),
        )
        const expected = ids(events).filter((id) => alone.every((set) => set.has(id)))
        expect(ids(select({ events }, filter).events)).toEqual(expected)
      }),
    )
  })

  it('leaving out a value selects exactly what wanting it does not', () => {
    const anyValue = fc.constantFrom(...FACET_KEYS.flatMap((key) => FACET_VALUES[key].map((value) => ({ key, value }))))
    fc.assert(
      fc.property(anyEvents, anyValue, (events, { key, value }) => {
        const wanted = ids(select({ events }, { ...EVERYTHING, [key]: [value] }).events)
        const others = ids(select({ events }, { ...EVERYTHING, [key]: [without(value)] }).events)
        expect([...wanted, ...others].sort()).toEqual(ids(events).sort())
      }),
    )
  })

  it('adding a value to a list never selects less', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom('ann', 'bob'), (events, actor) => {
        const some = ids(select({ events }, { ...EVERYTHING, actor: [actor] }).events)
        const more = ids(select({ events }, { ...EVERYTHING, actor: [actor, 'cem'] }).events)
        expect(more).toEqual(expect.arrayContaining(some))
      }),
    )
  })
})

describe('a filter', () => {
  it('is the same as another that asks for the same, and not when one of its parts differs', () => {
    fc.assert(
      fc.property(anyFilter, anyFilter, (one, other) => {
        const { matching, inside } = one
        expect(isSameFilter(one, { ...structuredClone(one), matching, inside })).toBe(true)
        for (const part of Object.keys(one) as (keyof typeof one)[])
          expect(isSameFilter(one, { ...one, [part]: other[part] }), part).toBe(
            part === 'matching' || part === 'inside'
              ? one[part] === other[part]
              : JSON.stringify(one[part]) === JSON.stringify(other[part]),
          )
      }),
    )
  })
})

describe('places of a selection', () => {
  it('are exactly the mapped places of the selected events, each with its events in order', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, (events, filter) => {
        const { events: selected, byPlace } = select({ events }, filter)
        expect([...byPlace.keys()].sort()).toEqual([...new Set(selected.flatMap((e) => e.mapped_places))].sort())
        for (const [place, there] of byPlace)
          expect(ids(there)).toEqual(ids(selected.filter((event) => event.mapped_places.includes(place))))
      }),
    )
  })
})

const anySpans = fc.array(fc.tuple(anyYear, fc.nat({ max: 20 })), { maxLength: 30 })
const eventsOf = (spans: readonly (readonly [start: number, years: number])[]) =>
  spans.map(([year, years], i) => exampleEvent({ id: `e${i}`, year_start: year, year_end: year + years }))

describe('the events of some years', () => {
  it('are those that touch them, in order, for any list in order', () => {
    fc.assert(
      fc.property(anySpans, anyYear, anyYear, (spans, a, b) => {
        const events = eventsOf(spans.sort(([one], [other]) => one - other))
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        expect(eventsTouching(events, from, to)).toEqual(events.filter((event) => overlapsYears(event, from, to)))
      }),
    )
  })
})

const atlas = buildAtlas(realPageData(await compileRealData()))
const years = [...new Set(atlas.events.map(({ year_start }) => year_start))]

describe('events before the chosen year', () => {
  it.for(years)('are with those of %i and later all that the filter passes', (year) => {
    const earlier = selectEarlier(atlas, { ...EVERYTHING, from: year, to: year }).events
    const later = select(atlas, { ...EVERYTHING, from: year }).events
    expect(earlier.every(({ year_end }) => year_end < year)).toBe(true)
    expect(new Set([...earlier, ...later])).toEqual(new Set(atlas.events))
    expect(earlier.length + later.length).toBe(atlas.events.length)
  })

  it('stand with their places', () => {
    const { events, byPlace } = selectEarlier(atlas, { ...EVERYTHING, from: 1995, to: 1995 })
    expect(new Set([...byPlace.values()].flat())).toEqual(
      new Set(events.filter(({ mapped_places: at }) => at.length > 0)),
    )
    expect(byPlace.has('ganja')).toBe(true)
  })

  it('are none when several years are chosen', () => {
    expect(selectEarlier(atlas, { ...EVERYTHING, from: 1995, to: 1996 }).events).toEqual([])
    expect(selectEarlier(atlas, EVERYTHING).events).toEqual([])
  })

  it('pass the other filters', () => {
    const { events } = selectEarlier(atlas, { ...EVERYTHING, from: 1995, to: 1995, place: ['baku'] })
    expect(events.length).toBeGreaterThan(0)
    expect(events.every(({ mapped_places }) => mapped_places.includes('baku'))).toBe(true)
  })
})

describe('while an event is read', () => {
  const selection = select(atlas, EVERYTHING)

  it.for(atlas.events.map((event) => [event.id, event] as const))(
    'what touches the first year of %s has symbols, and all else is dots',
    ([, read]) => {
      const { symbols, dots } = mappedSelection(atlas, EVERYTHING, selection, read)
      expect(symbols.events).toContain(read)
      expect(symbols.events.every((event) => overlapsYears(event, read.year_start, read.year_start))).toBe(true)
      expect(dots.events.some((event) => overlapsYears(event, read.year_start, read.year_start))).toBe(false)
      expect(symbols.events.length + dots.events.length).toBe(selection.events.length)
      const placed = [...symbols.byPlace, ...dots.byPlace].flatMap(([, here]) => here)
      expect(new Set(placed)).toEqual(new Set([...selection.byPlace.values()].flat()))
    },
  )

  it('what the filter leaves out stays out', () => {
    const filter = { ...EVERYTHING, place: ['baku'] }
    const [read] = atlas.events.filter(({ mapped_places }) => !mapped_places.includes('baku'))
    const selected = select(atlas, filter)
    const { symbols, dots } = mappedSelection(atlas, filter, selected, read)
    expect(new Set([...symbols.events, ...dots.events])).toEqual(new Set(selected.events))
  })

  it('without one the whole selection has symbols, and dots are what was earlier', () => {
    const filter = { ...EVERYTHING, from: 1995, to: 1995 }
    const ofYear = select(atlas, filter)
    const { symbols, dots } = mappedSelection(atlas, filter, ofYear, undefined)
    expect(symbols).toBe(ofYear)
    expect(dots).toEqual(selectEarlier(atlas, filter))
  })
})
