/** The filter as a table of conditions, of which an event must meet every one. A new part of the filter is a new row. */
import type { AtlasEvent } from './atlas.ts'
import { FACET_KEYS, FACETS, type FacetKey, type Filter } from './filter.ts'

type Test = (event: AtlasEvent) => boolean

interface Condition {
  /** The parts of the filter that it looks at. */
  parts: readonly (keyof Filter)[]
  /** Makes the test for one filter; undefined when that keeps everything. What can be prepared once is prepared here. */
  testFor: (filter: Filter) => Test | undefined
}

/** Whether an event's interval touches the years from `from` to `to`, both inclusive. */
export function overlapsYears(event: Pick<AtlasEvent, 'year_start' | 'year_end'>, from: number, to: number): boolean {
  return event.year_start <= to && event.year_end >= from
}

export const CONDITIONS: readonly Condition[] = [
  {
    parts: ['from', 'to'],
    testFor:
      ({ from, to }) =>
      (event) =>
        overlapsYears(event, from, to),
  },
  {
    parts: ['matching'],
    testFor: ({ matching }) => matching && ((event) => matching.has(event.id)),
  },
  ...FACET_KEYS.map((key) => ({ parts: [key], testFor: (filter: Filter) => facetTest(key, filter) })),
]

/** Any chosen value is enough. */
function facetTest(key: FacetKey, filter: Filter): Test | undefined {
  if (filter[key].length === 0) return undefined
  const chosen = new Set(filter[key])
  const valuesOf = FACETS[key]
  return (event) => valuesOf(event).some((value) => chosen.has(value))
}
