import { useMemo } from 'react'
import type { Atlas } from '../core/atlas.ts'
import { DataError } from '../core/data-error.ts'
import type { Filter } from '../core/filter.ts'
import { listLabel } from '../core/place-label.ts'
import type { FoundName } from '../core/search/rank-names.ts'
import { select } from '../core/select.ts'
import { LoadFailure } from '../display/load-failure.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './search-offers.css'

const MOST_OFFERS = 5

/** Places, actors and outlets that the words name: a click filters by one of them instead of by words. */
export function SearchOffers() {
  const { atlas, query, search, change } = useAtlas()
  const offers = useMemo(
    () => offersOf(atlas, search.names, { ...query, matching: undefined }),
    [atlas, search.names, query],
  )
  if (search.failure) {
    const { error, retry } = search.failure
    // Code that failed to load is not asked for again within a page, so only loading the page anew helps.
    return <LoadFailure error={error} onRetry={error instanceof DataError ? retry : () => window.location.reload()} />
  }
  if (offers.length === 0) return null
  return (
    <ul className="search-offers" aria-label={t('search.offers')}>
      {offers.map(({ name: { kind, id, shown, matched }, label, count }) => (
        <li key={`${kind}-${id}`}>
          <button type="button" className="button" onClick={() => change({ q: '', [kind]: [id] })}>
            <span>
              {t(`searchField.${kind}`)}: <b>{label}</b>
              {matched !== shown && !label.includes(matched.text) && (
                <>
                  {' '}
                  (<span lang={matched.lang ?? 'en'}>{matched.text}</span>)
                </>
              )}
            </span>{' '}
            <span className="muted">{t('searchOffer.count', { count })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface Offer {
  name: FoundName
  label: string
  /** Events that a click would leave. */
  count: number
}

/** The best matches of which the rest of the filter leaves events. */
function offersOf(atlas: Atlas, names: readonly FoundName[], filter: Filter): Offer[] {
  const offers: Offer[] = []
  for (const name of names) {
    const { kind, id, shown } = name
    const place = kind === 'place' ? atlas.places.get(id) : undefined
    const count = select(atlas, { ...filter, [kind]: [id] }).events.length
    if (count > 0) offers.push({ name, label: place ? listLabel(place) : shown.text, count })
    if (offers.length === MOST_OFFERS) break
  }
  return offers
}
