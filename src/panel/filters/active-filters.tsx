import './filters.css'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { isFiltered } from '../../state/query.ts'

const FilterChips = lazyPart(() => import('./filter-chips.tsx'), 'FilterChips')

/** Filters that are on; nothing when none is but the years, which the map and the strip of years show. */
export function ActiveFilters() {
  const { query, known } = useAtlas()
  if (!isFiltered({ ...query, from: known.firstYear, to: known.lastYear, months: undefined }, known)) return null
  return (
    <LoadedPart>
      <FilterChips />
    </LoadedPart>
  )
}
