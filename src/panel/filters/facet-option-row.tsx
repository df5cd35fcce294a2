import { useState } from 'react'
import type { FacetCounts } from '../../core/select/facet-counts.ts'
import { type FacetKey, toggled, unmarked, without } from '../../core/select/filter.ts'
import { formatNumber, t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import type { FacetOption } from './facet-options.ts'

interface FacetOptionRowProps {
  option: FacetOption
  counts: FacetCounts
  onTouch: (value: string) => void
}

/** Its value is itself a way of leaving out. */
const WITHOUT_NOT: readonly FacetKey[] = ['long', 'uncertain']

/** A value as a checkbox with its count, a button that leaves it out instead, and what it is made of. */
export function FacetOptionRow({ option, counts, onTouch }: FacetOptionRowProps) {
  const { query, change } = useAtlas()
  const { key, value, label, parts } = option
  const [isOpen, setIsOpen] = useState(() => parts.some((part) => query[key].map(unmarked).includes(part.value)))
  const isWanted = query[key].includes(value)
  const isLeftOut = query[key].includes(without(value))
  const count = counts[key].get(value) ?? 0
  const [hasFocus, setHasFocus] = useState(false)
  // What is disabled while it has the focus holds it: the Tab key then leads nowhere.
  const isIdle = count === 0 && !isWanted && !isLeftOut && !hasFocus
  const noteFocus = { onFocus: () => setHasFocus(true), onBlur: () => setHasFocus(false) }
  const toggle = (list: string) => {
    onTouch(value)
    change({ [key]: toggled(query[key], list) })
  }
  return (
    <li className={isLeftOut ? 'facet-option is-left-out' : 'facet-option'}>
      <div className="facet-row">
        <label>
          <input type="checkbox" checked={isWanted} disabled={isIdle} onChange={() => toggle(value)} {...noteFocus} />{' '}
          <span className="facet-label">{label}</span> <span className="facet-count">{formatNumber(count)}</span>
        </label>
        {!WITHOUT_NOT.includes(key) && (
          <button
            type="button"
            className="facet-not"
            aria-label={t('facets.not', { name: label })}
            aria-pressed={isLeftOut}
            disabled={isIdle}
            onClick={() => toggle(without(value))}
            {...noteFocus}
          >
            {t('facets.notShort')}
          </button>
        )}
        {parts.length > 0 && (
          <button
            type="button"
            className="facet-more"
            aria-label={t('facets.more', { name: label })}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          </button>
        )}
      </div>
      {isOpen && (
        <ul aria-label={label}>
          {parts.map((part) => (
            <FacetOptionRow key={part.value} option={part} counts={counts} onTouch={onTouch} />
          ))}
        </ul>
      )}
    </li>
  )
}
