/** The filter as a table of conditions, of which an event must meet every one. A new part of the filter is a new row. */
import type { AtlasEvent } from '../atlas.ts'
import { daysOf } from '../time/period.ts'
import { choiceIn, FACET_KEYS, FACETS, type FacetKey, type Filter } from './filter.ts'

type Test = (event: AtlasEvent) => boolean

export interface Condition {
  /** The parts of the filter that it looks at. */
  parts: readonly (keyof Filter)[]
  /** Makes the test for one filter; undefined when that keeps everything. What can be prepared once is prepared here. */
  testFor: (filter: Filter) => Test | undefined
}

/** Whether an event's interval touches the years from `from` to `to`, both inclusive. */
export function overlapsYears(event: Pick<AtlasEvent, 'year_start' | 'year_end'>, from: number, to: number): boolean {
  return event.year_start <= to && event.year_end >= from
}

const CONDITIONS: readonly Condition[] = [
  { parts: ['from', 'to', 'months'], testFor: periodTest },
  {
    parts: ['matching'],
    testFor: ({ matching }) => matching && ((event) => matching.has(event.id)),
  },
  {
    parts: ['inside'],
    testFor: ({ inside }) => inside && ((event) => event.mapped_places.some((place) => inside.has(place))),
  },
  ...FACET_KEYS.map((key) => ({
    parts: key === 'actor' ? (['actor', 'actors'] as const) : [key],
    testFor: (filter: Filter) => facetTest(key, filter),
  })),
]

/** Within the years and, where months are chosen, within their days. */
function periodTest(filter: Filter): Test {
  const { from, to, months } = filter
  if (!months) return (event) => overlapsYears(event, from, to)
  const { start, end } = daysOf(filter)
  return ({ date_start, date_end }) => date_start <= end && date_end >= start
}

const PARTS = CONDITIONS.flatMap(({ parts }) => parts)

/** Whether two filters ask for the same, part by part; whatever else the objects hold does not count. */
export function isSameFilter(one: Filter, other: Filter): boolean {
  return PARTS.every((part) => {
    const [a, b] = [one[part], other[part]]
    if (!Array.isArray(a) || !Array.isArray(b)) return a === b
    return a.length === b.length && a.every((value, i) => value === b[i])
  })
}

function facetTest(key: FacetKey, filter: Filter): Test | undefined {
  if (filter[key].length === 0) return undefined
  const { wanted, leftOut, needsAll } = choiceIn(key, filter)
  const valuesOf: (event: AtlasEvent) => readonly string[] = FACETS[key]
  return (event) => {
    const values = valuesOf(event)
    if (leftOut.size > 0 && values.some((value) => leftOut.has(value))) return false
    if (wanted.size === 0) return true
    return needsAll ? isSubset(wanted, values) : values.some((value) => wanted.has(value))
  }
}

/** Whether all `wanted` values are among the event's. */
export function isSubset(wanted: ReadonlySet<string>, values: readonly string[]): boolean {
  for (const value of wanted) if (!values.includes(value)) return false
  return true
}

/** The one condition of a filter that an event fails: `none` when it meets all of them, `several` when it fails more. */
export function soleFailure(
  tests: readonly { condition: Condition; test: Test }[],
  event: AtlasEvent,
): Condition | 'none' | 'several' {
  let failed: Condition | undefined
  for (const { condition, test } of tests)
    if (!test(event)) {
      if (failed) return 'several'
      failed = condition
    }
  return failed ?? 'none'
}

/** The conditions that a filter makes, with their tests. */
export function conditionsOf(filter: Filter): { condition: Condition; test: Test }[] {
  return CONDITIONS.flatMap((condition) => {
    const test = condition.testFor(filter)
    return test ? [{ condition, test }] : []
  })
}
