/** The filter that a query, a search and an area make together. */
import { useState } from 'react'
import { isSameFilter } from '../core/select/conditions.ts'
import type { Filter } from '../core/select/filter.ts'
import type { Query } from './query.ts'

/** The same object until a part of it changes, so that nothing is selected anew when an event opens or a word is typed. */
export function useFilter(query: Query, matching: Filter['matching'], inside: Filter['inside']): Filter {
  const next = { ...query, matching, inside }
  const [filter, setFilter] = useState<Filter>(next)
  if (isSameFilter(filter, next)) return filter
  setFilter(next)
  return next
}
