import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useDisclosure } from '../../display/use-disclosure.ts'
import { t } from '../../i18n/messages.ts'
import './filter-options.css'

const FilterPanel = lazyPart(() => import('./filter-panel.tsx'), 'FilterPanel')

/** Id of what opens the filters; it takes the focus when the last active filter is gone. */
export const FILTER_OPTIONS_ID = 'filter-options'

/** What events can be chosen by. Its content is loaded and counted only while it is open. */
export function FilterOptions() {
  const [isOpen, disclosure] = useDisclosure()
  return (
    <details className="filter-options" {...disclosure}>
      <summary id={FILTER_OPTIONS_ID}>{t('filter.options')}</summary>
      {isOpen && (
        <LoadedPart>
          <FilterPanel />
        </LoadedPart>
      )}
    </details>
  )
}
