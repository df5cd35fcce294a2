import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Atlas } from '../../core/atlas.ts'
import { DataError } from '../../core/data-error.ts'
import type { Wording } from '../../core/names/names.ts'
import { listLabel } from '../../core/names/place-label.ts'
import type { FoundName } from '../../core/search/rank-names.ts'
import { choosing, countFacets, type FacetCounts } from '../../core/select/facet-counts.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { LoadFailure } from '../../display/loading/load-failure.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import type { Query } from '../../state/query.ts'
import { useFilter } from '../../state/use-filter.ts'
import './search-offers.css'

const MOST_OFFERS = 5

/** Places, actors and outlets that the words name: a click filters by one of them instead of by words. */
export function SearchOffers() {
  const { atlas, query, filter: chosen, search, change } = useAtlas()
  const filter = useFilter(query, undefined, chosen.inside)
  const counts = useMemo(() => countFacets(atlas, filter), [atlas, filter])
  const offers = useMemo(
    () => offersOf(search.names, atlas, counts, query.lang),
    [search.names, atlas, counts, query.lang],
  )
  const list = useRef<HTMLUListElement>(null)
  const hasFocus = useRef(false)
  // An answer that comes late, or the way back, may take the offer away that has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: offers are what takes it away
  useLayoutEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return
    const next = list.current?.querySelector('button') ?? document.getElementById('search')
    next?.focus()
  }, [offers])
  function choose(offer: Partial<Query>) {
    change(offer)
    // The button goes with its offer; what it led to is where the reader goes on.
    document.getElementById('events')?.focus({ preventScroll: true })
  }
  if (search.failure) {
    const { error, retry } = search.failure
    // Code that failed to load is not asked for again within a page, so only loading the page anew helps.
    return <LoadFailure error={error} onRetry={error instanceof DataError ? retry : () => window.location.reload()} />
  }
  if (offers.length === 0) return null
  return (
    <ul
      ref={list}
      className="search-offers"
      aria-label={t('search.offers')}
      onFocus={() => {
        hasFocus.current = true
      }}
      onBlur={({ target }) => {
        hasFocus.current = !target.isConnected
      }}
    >
      {offers.map(({ name: { kind, id, shown, matched }, label, count }) => (
        <li key={`${kind}-${id}`}>
          <button type="button" className="button" onClick={() => choose({ ...choosing(filter, kind, id), q: '' })}>
            <span>
              {t(`searchField.${kind}`)}:{' '}
              <b>
                <WordingText wording={label} />
              </b>
              {matched !== shown && !label.text.includes(matched.text) && (
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
  label: Wording
  /** Events that a click would leave. */
  count: number
}

/** The best matches of which the rest of the filter leaves events. */
function offersOf(names: readonly FoundName[], atlas: Atlas, counts: FacetCounts, lang: Language): Offer[] {
  return names
    .map((name) => ({ name, label: labelOf(name, atlas, lang), count: counts[name.kind].get(name.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .slice(0, MOST_OFFERS)
}

function labelOf({ kind, id, shown }: FoundName, { places }: Atlas, lang: Language): Wording {
  const place = kind === 'place' ? places.get(id) : undefined
  return place ? listLabel(place, lang) : { text: shown.text, lang: shown.lang ?? 'en' }
}
