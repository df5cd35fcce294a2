import { useEffect, useRef } from 'react'
import { FACET_KEYS } from '../core/filter.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { FILTER_KEYS, type Query, withoutKeys } from '../state/query.ts'
import { FILTER_OPTIONS_ID } from './filter-options.tsx'
import { useFilterNames } from './use-filter-names.ts'

interface Chip {
  name: string
  /** The change that removes the filter. */
  without: Partial<Query>
}

/** Each active filter as a button that removes it, and one that removes all. The focus goes on to the next of them. */
export function FilterChips() {
  const { query, known, change } = useAtlas()
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<number>(undefined)
  const chips = useChips()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when a chip has gone
  useEffect(() => {
    if (removed.current === undefined) return
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    buttons[Math.min(removed.current, chips.length - 1)]?.focus()
    removed.current = undefined
  }, [query])

  function remove({ without }: Chip, index: number) {
    if (chips.length > 1) removed.current = index
    else focusFilterOptions()
    change(without)
  }
  function removeAll() {
    focusFilterOptions()
    change(withoutKeys(FILTER_KEYS, known))
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

function useChips(): Chip[] {
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

/** The last filter takes its button with it; what opens the filters is where a reader goes on. */
function focusFilterOptions() {
  document.getElementById(FILTER_OPTIONS_ID)?.focus()
}
