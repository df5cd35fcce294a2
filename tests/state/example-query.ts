/** What addresses may hold in tests, and any view that they can name. */
import fc from 'fast-check'
import { nameOrders } from '../../src/core/names/record-names.ts'
import { LONGEST_SEARCH, tidySearch } from '../../src/core/search/tidy-search.ts'
import { daysOf } from '../../src/core/time/period.ts'
import { LANGUAGES } from '../../src/core/vocabulary/language.ts'
import type { AllowedValues } from '../../src/state/allowed-values.ts'
import { LONGEST_UNKNOWN, type Query, readQuery, SPEEDS, THEMES } from '../../src/state/query.ts'
import { anyArea, anyFilter, anyMeasure, anyMonths, FACET_VALUES, PLACE_IDS } from '../core/arbitraries.ts'
import { EXAMPLE_SUBJECT } from '../core/examples.ts'

const EVENTS = ['first-event', 'second-event']
const ARTICLES = ['an-article']
export const ALLOWED: AllowedValues = {
  firstYear: 1988,
  lastYear: 2026,
  isEvent: (id) => EVENTS.includes(id),
  isArticle: (id) => ARTICLES.includes(id),
  isPlace: (id) => PLACE_IDS.includes(id),
  isPoint: (id) => PLACE_IDS.includes(id),
  stepsOf: (story) => (story === 'a-tour' ? 3 : 0),
  layers: EXAMPLE_SUBJECT.layers.map(({ id }) => id),
  languages: LANGUAGES,
  nameOrders: nameOrders(EXAMPLE_SUBJECT.name_pairs),
  valuesOf: (facet) => new Set<string>(FACET_VALUES[facet]),
}
/** Reads an address of which ALLOWED says what it may hold. */
export const read = (search: string) => readQuery(search, ALLOWED)
export const DEFAULT = read('').query
export const KEYS = Object.keys(DEFAULT).filter((key) => key !== 'unknown')

const anyText = fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed())
const anyYear = fc.integer({ min: ALLOWED.firstYear, max: ALLOWED.lastYear })
const anyPosition = fc
  .tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -900, max: 900 }))
  .map(([lon, lat]) => [lon / 10 + 0, lat / 10 + 0] as const)
const anyCard = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...EVENTS).map((id) => ({ kind: 'event' as const, id })),
  fc.constant({ kind: 'event' as const, id: 'first-event', place: 'alpha' }),
  fc.constantFrom(...PLACE_IDS).map((id) => ({ kind: 'place' as const, id })),
  fc.record({
    kind: fc.constant('feature' as const),
    layer: fc.constantFrom(...ALLOWED.layers),
    id: fc.constant('a-line-1994'),
    at: anyPosition,
  }),
  fc.record({ kind: fc.constant('country' as const), iso: fc.constant('AM'), at: anyPosition }),
)
export const anyQuery: fc.Arbitrary<Query> = fc
  .record({
    period: fc.oneof(
      fc.tuple(anyYear, anyYear).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b), months: undefined })),
      fc.tuple(anyYear, anyMonths).map(([year, months]) => ({ from: year, to: year, months })),
    ),
    filter: anyFilter,
    q: anyText.map(tidySearch).filter((text) => text.length <= LONGEST_SEARCH),
    speed: fc.constantFrom(undefined, ...SPEEDS),
    theme: fc.constantFrom(...THEMES),
    page: fc.constantFrom(undefined, 'data' as const, 'notes' as const, 'verify' as const),
    against: fc.constantFrom(undefined, ...ARTICLES),
    profile: fc.constantFrom(undefined, { kind: 'place' as const, id: 'alpha' }, { kind: 'actor' as const, id: 'bob' }),
    find: anyText.filter((text) => text.length <= LONGEST_SEARCH),
    sort: fc.constantFrom(undefined, 'oldest' as const, 'newest' as const, 'distance' as const),
    lang: fc.constantFrom(...LANGUAGES),
    names: fc.constantFrom(...ALLOWED.nameOrders),
    area: fc.option(anyArea, { nil: undefined }),
    measure: fc.option(anyMeasure, { nil: undefined }),
    card: anyCard,
    excerpt: fc.option(fc.nat(99_999), { nil: undefined }),
    event: fc.constantFrom(undefined, ...EVENTS),
    compare: fc.constantFrom(undefined, '1' as const),
    article: fc.constantFrom(undefined, ...ARTICLES),
    layers: fc.subarray([...ALLOWED.layers]),
    tour: fc.oneof(
      fc.constant({ story: undefined, step: 1 }),
      fc.constantFrom(1, 2, 3).map((step) => ({ story: 'a-tour', step })),
    ),
    hasDay: fc.boolean(),
    unknown: fc
      .array(fc.tuple(anyText, anyText).filter(([key]) => !KEYS.includes(key)))
      .filter((pairs) => pairs.flat().join('').length <= LONGEST_UNKNOWN),
  })
  .map(({ period, filter: { matching: _, inside: __, ...filter }, tour, hasDay, ...rest }) => ({
    ...filter,
    ...rest,
    ...period,
    ...tour,
    day: hasDay ? daysOf(period).start : undefined,
  }))
