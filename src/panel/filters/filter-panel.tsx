import { useDeferredValue, useMemo } from 'react'
import { countFacets } from '../../core/select/facet-counts.ts'
import { SECTIONS } from '../../display/names/facet-sections.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { FacetSection } from './facet-section.tsx'
import './filter-panel.css'
import { useFacetOptions } from './use-facet-options.ts'

/** All facets with their values, and beside each value how many events it would leave. */
export function FilterPanel() {
  const { atlas, filter } = useAtlas()
  const options = useFacetOptions()
  // The list goes first; the numbers may follow a moment later.
  const counted = useDeferredValue(filter)
  const counts = useMemo(() => countFacets(atlas, counted), [atlas, counted])
  return (
    <div className="filter-panel">
      {SECTIONS.map(({ id }) => (
        <FacetSection key={id} id={id} options={options[id]} counts={counts} />
      ))}
    </div>
  )
}
