import { FACET_KEYS } from '../../core/select/filter.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { type Query, withoutKeys } from '../../state/query.ts'
import { useFilterNames } from './use-filter-names.ts'

export interface ActiveFilter {
  /** In words. */
  name: string
  /** The change that removes the filter. */
  without: Partial<Query>
}

/** The filters that are on, each value for itself; waits until the lists that name them are loaded. */
export function useActiveFilters(): ActiveFilter[] {
  const { query, known } = useAtlas()
  const names = useFilterNames()
  const hasYears = query.from !== known.firstYear || query.to !== known.lastYear
  return [
    ...(hasYears ? [{ name: names.ofPart('from'), without: withoutKeys(['from', 'to', 'months'], known) }] : []),
    ...(query.q === '' ? [] : [{ name: names.ofPart('matching'), without: { q: '' } }]),
    ...(query.area ? [{ name: names.ofPart('inside'), without: { area: undefined } }] : []),
    ...FACET_KEYS.flatMap((key) =>
      query[key].map((value) => ({
        name: names.ofValue(key, value),
        without: { [key]: query[key].filter((other) => other !== value) },
      })),
    ),
    ...(query.actors ? [{ name: names.ofPart('actors'), without: { actors: undefined } }] : []),
  ]
}
