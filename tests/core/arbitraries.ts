/** Any events, places, areas and filters, for properties that hold of all of them. */
import fc from 'fast-check'
import { type Area, type Box, boxBetween, MAX_CORNERS, MAX_KM } from '../../src/core/geo/area.ts'
import type { End, Measure } from '../../src/core/geo/measure.ts'
import { type LonLat, roundPosition } from '../../src/core/geo/position-text.ts'
import type { Place } from '../../src/core/schema/reference-lists.ts'
import { FACET_KEYS, type FacetKey, type Filter, without } from '../../src/core/select/filter.ts'
import type { Months } from '../../src/core/time/period.ts'
import { CONFIDENCE_LEVELS, SOURCE_LABELS } from '../../src/core/vocabulary/field-values.ts'
import { EVERYTHING, exampleEvent, examplePlace } from './examples.ts'

const TYPES = ['meeting', 'clash', 'agreement']
const FAMILIES = ['talks', 'force'] as const
const ACTORS = ['ann', 'bob', 'cem']
const ROLES = ['ann:host', 'ann:guest', 'bob:guest']
const ARTICLE_IDS = ['gazette-1', 'herald-1']
const OUTLETS = ['gazette', 'herald']
const COUNTRIES = ['AM', 'AZ', 'RU']
const SIDES = ['AM', 'AZ', 'none'] as const
const STATUSES = ['planned', 'reported'] as const
const PUBLISHED = ['2020', '2024']
export const PLACE_IDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon']

/** Years near each other, so that intervals often touch. */
export const anyYear = fc.integer({ min: 1988, max: 2026 })

const anyMonth = fc.integer({ min: 1, max: 12 })

/** First and last month, less than the whole year; or none chosen. */
export const anyMonths = fc.option(
  fc
    .tuple(anyMonth, anyMonth)
    .map(([a, b]): Months => [Math.min(a, b), Math.max(a, b)])
    .filter(([first, last]) => last - first < 11),
  { nil: undefined },
)

/** YYYY-MM-DD */
const anyDay = fc
  .tuple(anyYear, anyMonth, fc.integer({ min: 1, max: 28 }))
  .map(([year, ...rest]) => [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-'))

/** What a flag of a record may be. */
const maybe = fc.constantFrom(true as const, undefined)

/** EDTF with its first and last day: a day, perhaps qualified, or an interval. */
const anyDate = fc.oneof(
  fc
    .tuple(anyDay, fc.constantFrom('', '~', '?'))
    .map(([day, qualifier]) => ({ date: day + qualifier, date_start: day, date_end: day })),
  fc.tuple(anyDay, anyDay).map((days) => {
    const [date_start = '', date_end = ''] = days.toSorted()
    return { date: `${date_start}/${date_end}`, date_start, date_end }
  }),
  anyYear.map((year) => ({ date: String(year), date_start: `${year}-01-01`, date_end: `${year}-12-31` })),
)

/** Lists of events with different ids, ordered by their first day as those of an atlas are. */
export const anyEvents = fc
  .array(
    fc.record({
      dated: anyDate,
      date_is_bounds: maybe,
      type: fc.constantFrom(...TYPES),
      family: fc.constantFrom(...FAMILIES),
      actors: fc.subarray(ACTORS),
      actor_roles: fc.subarray(ROLES),
      outlets: fc.subarray(OUTLETS),
      articles: fc.subarray(ARTICLE_IDS),
      places: fc.subarray(PLACE_IDS),
      countries: fc.subarray(COUNTRIES),
      mapped: fc.subarray(PLACE_IDS),
      sides: fc.subarray([...SIDES]),
      published: fc.subarray(PUBLISHED),
      status: fc.constantFrom(...STATUSES),
      confidence: fc.constantFrom(...CONFIDENCE_LEVELS),
      note_count: fc.nat(2),
      one_sided: fc.boolean(),
      source_labels: fc.subarray([...SOURCE_LABELS]),
      long_running: maybe,
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list
      .toSorted((a, b) => (a.dated.date_start < b.dated.date_start ? -1 : 1))
      .map(({ dated, mapped, ...rest }, i) =>
        exampleEvent({
          ...rest,
          ...dated,
          id: `event-${i}`,
          year_start: Number(dated.date_start.slice(0, 4)),
          year_end: Number(dated.date_end.slice(0, 4)),
          mapped_places: mapped,
        }),
      ),
  )

/** The values that these events may have in each facet. */
export const FACET_VALUES: Readonly<Record<FacetKey, readonly string[]>> = {
  type: [...FAMILIES, ...TYPES],
  actor: [...ACTORS, ...ROLES],
  place: PLACE_IDS,
  country: COUNTRIES,
  outlet: OUTLETS,
  in: ARTICLE_IDS,
  side: SIDES,
  published: PUBLISHED,
  status: STATUSES,
  confidence: CONFIDENCE_LEVELS,
  notes: ['some'],
  sources: SOURCE_LABELS,
  sides: ['one'],
  long: ['hide'],
  uncertain: ['hide'],
}

/** A list of a facet: some values wanted, or some wanted and some left out. */
function anyChoice(key: FacetKey): fc.Arbitrary<readonly string[]> {
  const values = FACET_VALUES[key]
  return fc.oneof(fc.subarray([...values]), fc.subarray(values.flatMap((value) => [value, without(value)])))
}

/** At most three facets ask for something, or hardly an event would be left. */
const anyFacets = fc
  .subarray([...FACET_KEYS], { maxLength: 3 })
  .chain((keys) => fc.tuple(...keys.map((key) => anyChoice(key).map((values) => [key, values] as const))))
  .map((choices) => ({ ...EVERYTHING, ...Object.fromEntries(choices) }))

const anyOtherPart = fc.record({
  from: anyYear,
  to: anyYear,
  months: anyMonths,
  actors: fc.constantFrom(undefined, 'all' as const),
  matching: fc.option(
    fc.subarray(Array.from({ length: 12 }, (_, i) => `event-${i}`)).map((ids) => new Set(ids)),
    { nil: undefined },
  ),
  inside: fc.option(
    fc.subarray(PLACE_IDS).map((ids) => new Set(ids)),
    { nil: undefined },
  ),
})

const anyLonLat: fc.Arbitrary<LonLat> = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(roundPosition)

/** Corners of an area of the size of a country, in any order. */
const anyCorners = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 380000, max: 520000 }), fc.integer({ min: 370000, max: 440000 })), {
    minLength: 3,
    maxLength: MAX_CORNERS,
    selector: String,
  })
  .map((corners) => corners.map(([lon, lat]) => roundPosition([lon / 10000, lat / 10000])))

export const anyBox: fc.Arbitrary<Box> = fc
  .tuple(anyLonLat, anyLonLat)
  .map(([a, b]) => boxBetween(a, b))
  .filter((box) => box !== undefined)

/** Areas as an address can name them. */
export const anyArea: fc.Arbitrary<Area> = fc.oneof(
  anyBox,
  anyCorners.map((corners) => ({ kind: 'polygon' as const, corners })),
  fc.record({
    kind: fc.constant('near' as const),
    place: fc.constantFrom(...PLACE_IDS),
    km: fc.integer({ min: 1, max: MAX_KM }),
  }),
)

/** Pairs of ends as an address can name them. */
export const anyMeasure: fc.Arbitrary<Measure> = fc
  .uniqueArray(fc.oneof(fc.constantFrom<End>(...PLACE_IDS), anyLonLat), {
    minLength: 2,
    maxLength: 2,
    selector: String,
  })
  .map(([a = '', b = '']) => [a, b])

/** Places of the example ids, spread over the Caucasus; the last one is a region. */
export const anyPlaces: fc.Arbitrary<ReadonlyMap<string, Place>> = fc
  .tuple(
    ...PLACE_IDS.map(() =>
      fc.tuple(fc.double({ min: 42, max: 50, noNaN: true }), fc.double({ min: 38, max: 43, noNaN: true })),
    ),
  )
  .map((positions) => {
    const last = positions.length - 1
    return new Map(
      PLACE_IDS.map((id, i) => [id, examplePlace(id, positions[i], i === last ? 'region' : 'exact')] as const),
    )
  })

/** Filters over the same values. */
export const anyFilter: fc.Arbitrary<Filter> = fc
  .tuple(anyFacets, anyOtherPart)
  .map(([facets, others]) => ({ ...facets, ...others }))
