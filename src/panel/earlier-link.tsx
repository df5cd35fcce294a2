import { useMemo } from 'react'
import { selectEarlier } from '../core/select/select.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './earlier-link.css'

/** While one year is chosen: what the map shows as dots, and the way to have it in the list. */
export function EarlierLink() {
  const { atlas, filter } = useAtlas()
  const { events } = useMemo(() => selectEarlier(atlas, filter), [atlas, filter])
  const [first] = events
  if (!first) return null
  return (
    <p className="earlier-link">
      <QueryLink change={{ from: first.year_start, to: filter.to }}>
        {t('events.earlier', { year: filter.from, total: events.length })}
      </QueryLink>
    </p>
  )
}
