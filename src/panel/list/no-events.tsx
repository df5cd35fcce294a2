import { useMemo } from 'react'
import type { Condition } from '../../core/select/conditions.ts'
import { countWithoutOne } from '../../core/select/facet-counts.ts'
import { useFilterNames } from '../../display/names/use-filter-names.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { withoutKeys } from '../../state/query.ts'

/** In place of an empty list: which filter to drop, and how many events there are without it. */
export function NoEvents() {
  const { atlas, filter, allowed, change } = useAtlas()
  const names = useFilterNames()
  const dropped = useMemo(() => countWithoutOne(atlas, filter), [atlas, filter])
  const drop = ({ parts }: Condition) =>
    change(
      withoutKeys(
        parts.map((part) => (part === 'matching' ? 'q' : part === 'inside' ? 'area' : part)),
        allowed,
      ),
    )
  return (
    <div className="events-empty">
      <p>
        {t('events.empty')} {dropped.length > 0 ? t('facets.dropHint') : t('facets.dropSeveral')}
      </p>
      <ul>
        {dropped.map(({ condition, count }) => (
          <li key={condition.parts.join()}>
            <button type="button" className="button" onClick={() => drop(condition)}>
              {t('facets.drop', { name: condition.parts[0] && names.ofPart(condition.parts[0]), count })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
