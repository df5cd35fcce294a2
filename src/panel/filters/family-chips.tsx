import { useDeferredValue, useMemo } from 'react'
import { toggled } from '../../core/select/filter.ts'
import { select } from '../../core/select/select.ts'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { formatNumber, t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './filters.css'

/** The kinds of events with their symbols, and how many events of each the rest of the filter leaves: legend and filter in one. */
export function FamilyChips() {
  const { atlas, filter, query, change } = useAtlas()
  // The list goes first; the numbers may follow a moment later.
  const counted = useDeferredValue(filter)
  const counts = useMemo(() => {
    const byFamily = new Map<string, number>()
    for (const { family } of select(atlas, { ...counted, type: [] }).events)
      byFamily.set(family, (byFamily.get(family) ?? 0) + 1)
    return byFamily
  }, [atlas, counted])
  return (
    <ul className="family-chips" aria-label={t('filter.kinds')}>
      {atlas.subject.families.map(({ id: family }) => {
        const isChosen = query.type.includes(family)
        const isOff = query.type.length > 0 && !isChosen
        return (
          <li key={family}>
            <button
              type="button"
              className={isOff ? 'is-off' : undefined}
              aria-pressed={isChosen}
              onClick={() => change({ type: toggled(query.type, family) })}
            >
              <FamilySymbol family={family} />
              <span>
                {t(`family.${family}`)} <i>{formatNumber(counts.get(family) ?? 0)}</i>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
