import { useMemo } from 'react'
import { Icon } from '../../display/icon.tsx'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import type { Query } from '../../state/query.ts'
import { GroupedList } from './grouped-list.tsx'
import { groupBestFirst, groupByYear } from './list-groups.ts'

const NearestFirst = lazyPart(() => import('./nearest-first.tsx'), 'NearestFirst')

/** The selected events in the order that the reader chose. */
export function EventList() {
  const { selection, search, query } = useAtlas()
  const order = orderOf(query)
  const inTitle = t('list.titled')
  const groups = useMemo(
    () =>
      order === 'best'
        ? groupBestFirst(selection.events, search.titled, inTitle, query.from)
        : groupByYear(selection.events, order === 'newest', query.from),
    [selection, search.titled, inTitle, order, query.from],
  )
  if (order !== 'distance') return <GroupedList groups={groups} />
  return (
    <LoadedPart>
      <NearestFirst />
    </LoadedPart>
  )
}

type Order = 'best' | NonNullable<Query['sort']>

const ORDERS: readonly Order[] = ['best', 'oldest', 'newest', 'distance']

/** The order of a view that chooses none: what words find best, otherwise the oldest first. */
const usualOrder = ({ q }: Query): Order => (q === '' ? 'oldest' : 'best')

const orderOf = (query: Query): Order => query.sort ?? usualOrder(query)

/** In which order the list stands; "best match" is a choice while words are searched. */
export function ListOrder() {
  const { query, change } = useAtlas()
  const usual = usualOrder(query)
  const choose = (order: Order) => change({ sort: order === 'best' || order === usual ? undefined : order })
  return (
    <label className="list-order">
      <span className="visually-hidden">{t('list.order')}</span>{' '}
      <select
        name="sort"
        className="bare-select"
        value={orderOf(query)}
        onChange={({ target }) => choose(target.value as Order)}
      >
        {ORDERS.filter((order) => order !== 'best' || usual === 'best').map((order) => (
          <option key={order} value={order}>
            {t(`list.${order}`)}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  )
}
