import { useEffect, useRef } from 'react'
import { type ActiveFilter, useActiveFilters } from '../../display/names/use-filter-names.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { FILTER_KEYS, withoutKeys } from '../../state/query.ts'
import { FILTER_OPTIONS_ID } from './filter-options.tsx'

/** Each active filter as a button that removes it, and one that removes all. The focus goes on to the next of them. */
export function FilterChips() {
  const { query, allowed, change } = useAtlas()
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<number>(undefined)
  const chips = useActiveFilters()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when a chip has gone
  useEffect(() => {
    if (removed.current === undefined) return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    buttons[Math.min(removed.current, chips.length - 1)]?.focus()
    removed.current = undefined
  }, [query])

  function remove({ without }: ActiveFilter, index: number) {
    if (chips.length > 1) removed.current = index
    else focusFilterOptions()
    change(without)
  }
  function removeAll() {
    focusFilterOptions()
    change(withoutKeys(FILTER_KEYS, allowed))
  }

  return (
    <ul ref={list} className="active-filters" aria-label={t('filter.active')}>
      {chips.map((chip, index) => (
        <li key={chip.name}>
          <button
            type="button"
            aria-label={t('filter.remove', { name: chip.name })}
            onClick={() => remove(chip, index)}
          >
            {chip.name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear-filters" onClick={removeAll}>
          {t('filter.clear')}
        </button>
      </li>
    </ul>
  )
}

/** The last filter takes its button with it; what opens the filters is where a reader goes on. */
function focusFilterOptions() {
  document.getElementById(FILTER_OPTIONS_ID)?.focus()
}
