import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { isFiltered } from '../../state/query.ts'
import './active-filters.css'

const FilterChips = lazyPart(() => import('./filter-chips.tsx'), 'FilterChips')

/** Filters that are on; nothing when none is. */
export function ActiveFilters() {
  const { query, known } = useAtlas()
  if (!isFiltered(query, known)) return null
  return (
    <LoadedPart>
      <FilterChips />
    </LoadedPart>
  )
}
