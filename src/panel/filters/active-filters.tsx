import './filters.css'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { isFiltered } from '../../state/query.ts'

const FilterChips = lazyPart(() => import('./filter-chips.tsx'), 'FilterChips')

/** Filters that are on; nothing when none is but the years, which the map and the strip of years show. */
export function ActiveFilters() {
  const { query, allowed } = useAtlas()
  if (!isFiltered({ ...query, from: allowed.firstYear, to: allowed.lastYear, months: undefined }, allowed)) return null
  return (
    <LoadedPart>
      <FilterChips />
    </LoadedPart>
  )
}
