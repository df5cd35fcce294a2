import type { ProfileRef } from '../core/profile.ts'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { FILTER_KEYS, withoutKeys } from '../state/query.ts'

interface FilterOfferProps {
  profile: ProfileRef
  /** Events of the profile that the current filter shows. */
  count: number
  /** All its events. */
  total: number
}

/** Says how many of the events the filter shows, and offers to filter by the place or actor of the profile. */
export function FilterOffer({ profile: { kind, id }, count, total }: FilterOfferProps) {
  const { query, known } = useAtlas()
  const isOn = query[kind].length === 1 && query[kind][0] === id
  return (
    <p className="filter-offer">
      {count < total && <span>{t('profile.shown', { count, total })}</span>}
      {isOn ? (
        <QueryLink change={{ [kind]: [] }}>{t('profile.showOthers')}</QueryLink>
      ) : (
        <QueryLink change={{ [kind]: [id] }}>{t('profile.showOnly')}</QueryLink>
      )}
      {count < total && (
        <QueryLink change={{ ...withoutKeys(FILTER_KEYS, known), [kind]: [id] }}>
          {t('profile.showAll', { count: total })}
        </QueryLink>
      )}
    </p>
  )
}
