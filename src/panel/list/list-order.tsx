import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import type { Query } from '../../state/query.ts'

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
