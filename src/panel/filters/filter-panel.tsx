import { useDeferredValue, useMemo } from 'react'
import { countFacets } from '../../core/select/facet-counts.ts'
import { Icon } from '../../display/icon.tsx'
import { SECTIONS } from '../../display/names/facet-sections.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { FILTER_KEYS, isFiltered, withoutKeys } from '../../state/query.ts'
import { FacetSection } from './facet-section.tsx'
import './filter-panel.css'
import { useFacetOptions } from './use-facet-options.ts'

/** What most readers choose by stands open; the rest is behind one word. */
const FIRST = ['type', 'actor', 'country', 'evidence'] as const satisfies readonly (typeof SECTIONS)[number]['id'][]

/** All facets with their values, and beside each value how many events it would leave. */
export function FilterPanel({ onClose }: { onClose: () => void }) {
  const { atlas, filter, query, known, selection, change } = useAtlas()
  const options = useFacetOptions()
  // The list goes first; the numbers may follow a moment later.
  const counted = useDeferredValue(filter)
  const counts = useMemo(() => countFacets(atlas, counted), [atlas, counted])
  const rest = SECTIONS.filter(({ id }) => !(FIRST as readonly string[]).includes(id))
  return (
    <>
      <header className="filter-head">
        <button type="button" className="back-button" onClick={onClose}>
          <Icon name="back" /> {t('filter.back')}
        </button>
        {isFiltered(query, known) && (
          <button type="button" className="link-button" onClick={() => change(withoutKeys(FILTER_KEYS, known))}>
            {t('filter.clear')}
          </button>
        )}
      </header>
      <div className="filter-panel">
        {FIRST.map((id) => (
          <FacetSection key={id} id={id} options={options[id]} counts={counts} isOpen />
        ))}
        <details className="filter-rest">
          <summary>{t('filter.rest')}</summary>
          {rest.map(({ id }) => (
            <FacetSection key={id} id={id} options={options[id]} counts={counts} />
          ))}
        </details>
      </div>
      <footer className="filter-foot">
        <button type="button" className="button is-primary" onClick={onClose}>
          {t('filter.show', { count: selection.events.length })}
        </button>
      </footer>
    </>
  )
}
