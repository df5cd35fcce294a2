/** Small events and places for tests, made from what the test is about. */
import fc from 'fast-check'
import type { AtlasEvent } from '../../src/core/atlas.ts'
import { type Filter, UNFILTERED } from '../../src/core/filter.ts'
import type { ConfidenceLevel } from '../../src/core/schema/event.ts'
import type { Place } from '../../src/core/schema/reference-lists.ts'

/** A filter that keeps all events. */
export const EVERYTHING: Filter = { ...UNFILTERED, from: 0, to: 9999, matching: undefined }

/** An event of the year 2020 at no place, with some properties of its own. */
export function exampleEvent(properties: Partial<AtlasEvent> = {}): AtlasEvent {
  return {
    id: 'example',
    title: 'An example',
    date: '2020',
    date_start: '2020-01-01',
    date_end: '2020-12-31',
    year_start: 2020,
    year_end: 2020,
    type: 'meeting',
    family: 'talks',
    status: 'reported',
    mapped_places: [],
    places: [],
    actors: [],
    outlets: [],
    article_count: 0,
    reference_count: 0,
    note_count: 0,
    ...properties,
  }
}

/** A place known exactly; `position: undefined` makes it a place that no source locates. */
export function examplePlace(id: string, position: Place['position'], certainty: Place['certainty'] = 'exact'): Place {
  return { id, kind: 'city', names: [{ lang: 'en', text: id }], certainty, ...(position ? { position } : {}) }
}

const TYPES = ['meeting', 'clash', 'agreement']
const ACTORS = ['ann', 'bob', 'cem']
const OUTLETS = ['gazette', 'herald']
export const PLACE_IDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon']

/** Years near each other, so that intervals often touch. */
export const anyYear = fc.integer({ min: 1988, max: 2026 })

/** Lists of events with different ids, in no particular order of their dates. */
export const anyEvents = fc
  .array(
    fc.record({
      years: fc.tuple(anyYear, anyYear),
      type: fc.constantFrom(...TYPES),
      actors: fc.subarray(ACTORS),
      outlets: fc.subarray(OUTLETS),
      places: fc.subarray(PLACE_IDS),
      mapped: fc.subarray(PLACE_IDS),
      confidence: fc.constantFrom<ConfidenceLevel>('high', 'medium', 'low'),
      one_sided: fc.boolean(),
      source_labels: fc.subarray(['advocacy' as const, 'copy' as const, 'unverified' as const]),
      long_running: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ years, mapped, ...rest }, i) =>
      exampleEvent({
        ...rest,
        id: `event-${i}`,
        year_start: Math.min(...years),
        year_end: Math.max(...years),
        mapped_places: mapped,
      }),
    ),
  )

/** Filters over the same values. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  from: anyYear,
  to: anyYear,
  type: fc.subarray(TYPES),
  actor: fc.subarray(ACTORS),
  outlet: fc.subarray(OUTLETS),
  place: fc.subarray(PLACE_IDS),
  confidence: fc.subarray<ConfidenceLevel>(['high', 'medium', 'low']),
  sources: fc.subarray(['advocacy' as const, 'copy' as const, 'unverified' as const]),
  sides: fc.subarray(['one']),
  long: fc.subarray(['hide']),
  matching: fc.option(
    fc.subarray(Array.from({ length: 12 }, (_, i) => `event-${i}`)).map((ids) => new Set(ids)),
    { nil: undefined },
  ),
})
