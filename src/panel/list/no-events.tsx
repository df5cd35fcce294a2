import { useMemo } from 'react'
import { fewerWords } from '../../core/search/fewer-words.ts'
import type { Condition } from '../../core/select/conditions.ts'
import { countWithoutOne } from '../../core/select/facet-counts.ts'
import { select } from '../../core/select/select.ts'
import { useFilterNames } from '../../display/names/use-filter-names.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { withoutKeys } from '../../state/query.ts'

/** In place of an empty list: which words or which filter to drop, and how many events there are without them. */
export function NoEvents() {
  const { atlas, filter, search, allowed, change } = useAtlas()
  const names = useFilterNames()
  const dropped = useMemo(() => countWithoutOne(atlas, filter), [atlas, filter])
  const fewer = useMemo(() => {
    const { events } = select(atlas, { ...filter, matching: undefined })
    return fewerWords(search.partly, new Set(events.map(({ id }) => id)))
  }, [atlas, filter, search.partly])
  const hint = fewer.length > 0 ? 'facets.fewerHint' : dropped.length > 0 ? 'facets.dropHint' : 'facets.dropSeveral'
  function searchFor(words: string) {
    change({ q: words })
    // The button goes with its offer; what it led to is where the reader goes on.
    document.getElementById('events')?.focus({ preventScroll: true })
  }
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
        <strong>{t('events.empty')}</strong> {t(hint)}
      </p>
      <ul>
        {fewer.map(({ words, count }) => (
          <li key={words}>
            <button type="button" className="button" onClick={() => searchFor(words)}>
              {t('facets.fewer', { words, count })}
            </button>
          </li>
        ))}
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
