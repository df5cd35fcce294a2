import './filters.css'
import { useRef } from 'react'
import { Icon } from '../../display/icon.tsx'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useDisclosure } from '../../display/use-disclosure.ts'
import { t } from '../../i18n/messages.ts'

const FilterPanel = lazyPart(() => import('./filter-panel.tsx'), 'FilterPanel')

/** Id of what opens the filters; it takes the focus when the last active filter is gone. */
export const FILTER_OPTIONS_ID = 'filter-options'

/** What events can be chosen by, in place of the list while it is open. Its content is loaded and counted only then. */
export function FilterOptions() {
  const [isOpen, disclosure] = useDisclosure()
  const summary = useRef<HTMLElement>(null)
  const close = () => {
    summary.current?.closest('details')?.removeAttribute('open')
    summary.current?.focus()
  }
  return (
    <details
      className="filter-options"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
      {...disclosure}
    >
      <summary ref={summary} id={FILTER_OPTIONS_ID} className="button">
        <Icon name="filter" /> {t('filter.options')}
      </summary>
      {isOpen && (
        <div className="filter-page">
          <LoadedPart>
            <FilterPanel onClose={close} />
          </LoadedPart>
        </div>
      )}
    </details>
  )
}
