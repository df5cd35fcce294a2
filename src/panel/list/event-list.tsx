import { useMemo } from 'react'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import type { Query } from '../../state/query.ts'
import { GroupedList } from './grouped-list.tsx'
import { groupByYear } from './list-groups.ts'

const NearestFirst = lazyPart(() => import('./nearest-first.tsx'), 'NearestFirst')

/** The selected events in the order that the reader chose. */
export function EventList() {
  const { selection, query } = useAtlas()
  const groups = useMemo(
    () => groupByYear(selection.events, query.sort === 'newest', query.from),
    [selection, query.sort, query.from],
  )
  if (query.sort !== 'distance') return <GroupedList groups={groups} />
  return (
    <LoadedPart>
      <NearestFirst />
    </LoadedPart>
  )
}

const ORDERS = ['oldest', 'newest', 'distance'] as const

/** In which order the list stands. */
export function ListOrder() {
  const { query, change } = useAtlas()
  const choose = (order: string) => change({ sort: order === 'oldest' ? undefined : (order as Query['sort']) })
  return (
    <label className="list-order">
      <span>{t('list.order')}</span>{' '}
      <select name="sort" value={query.sort ?? 'oldest'} onChange={({ target }) => choose(target.value)}>
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`list.${order}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
