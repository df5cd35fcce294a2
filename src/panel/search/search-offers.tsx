import type { Position } from 'geojson'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Atlas } from '../../core/atlas.ts'
import { DataError } from '../../core/data-error.ts'
import { listLabel, type Wording } from '../../core/names/record-names.ts'
import { wordsOf } from '../../core/search/fold-word.ts'
import type { FoundName } from '../../core/search/rank-names.ts'
import { choosing, countFacets, type FacetCounts } from '../../core/select/facet-counts.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { Icon, type IconName } from '../../display/icon.tsx'
import { LoadFailure } from '../../display/loading/loaded-part.tsx'
import { WordingText } from '../../display/names/wording-text.tsx'
import { t } from '../../i18n/messages.ts'
import type { AllowedValues } from '../../state/allowed-values.ts'
import { useAtlas, useFilter } from '../../state/atlas-state.tsx'
import type { Query } from '../../state/query.ts'
import { showOnMap } from '../../state/signals.ts'
import './search-offers.css'

const MAX_OFFERS = 5

/**
 * Kinds of events, places, actors and outlets that the words name: a click filters by one of them instead of by words. A
 * year among the words: a click shows the map of that year. And the way to see all that the words find on the map.
 */
export function SearchOffers() {
  const { atlas, allowed, query, filter: chosen, search, selection, change } = useAtlas()
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
  const families = familiesNamed(query.q, atlas)
  const positions = placesOf(selection.byPlace.keys(), atlas)
  const named = yearNamed(query, allowed)
  if (offers.length + families.length + positions.length === 0 && !named) return null
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
      {families.map((family) => (
        <li key={family}>
          <button type="button" onClick={() => choose({ type: [family], q: '' })}>
            <FamilySymbol family={family} />
            <span>
              <span className="offer-kind">{t('facets.type')}:</span> <b>{t(`family.${family}`)}</b>
            </span>{' '}
            <span className="muted">{t('searchOffer.count', { count: counts.type.get(family) ?? 0 })}</span>
          </button>
        </li>
      ))}
      {offers.map(({ name: { kind, id, shown, matched }, label, count }) => (
        <li key={`${kind}-${id}`}>
          <button type="button" onClick={() => choose({ ...choosing(filter, kind, id), q: '' })}>
            <Icon name={OFFER_ICONS[kind]} />
            <span>
              <span className="offer-kind">{t(`searchField.${kind}`)}:</span>{' '}
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
      {named && (
        <li>
          <button
            type="button"
            className="offer-map"
            onClick={() => choose({ from: named.year, to: named.year, months: undefined, q: named.others })}
          >
            <Icon name="lines" />
            <span>{t('search.toYear', { year: String(named.year) })}</span>
          </button>
        </li>
      )}
      {positions.length > 0 && (
        <li>
          <button type="button" className="offer-map" onClick={() => showOnMap(positions)}>
            <Icon name="map" />
            <span>{t('search.onMap')}</span>
          </button>
        </li>
      )}
    </ul>
  )
}

const OFFER_ICONS = { place: 'place', actor: 'person', outlet: 'news' } as const satisfies Record<
  FoundName['kind'],
  IconName
>

/** Kinds of events that the words name: each of the words begins one of the name's. */
function familiesNamed(words: string, { subject }: Atlas): string[] {
  const wanted = wordsOf(words).map(({ folded }) => folded)
  if (wanted.length === 0) return []
  return subject.families
    .map(({ id }) => id)
    .filter((family) => {
      const own = wordsOf(t(`family.${family}`)).map(({ folded }) => folded)
      return wanted.every((word) => own.some((other) => other.startsWith(word)))
    })
}

/** The one year of the atlas that the words name, and the other words; undefined while it is the chosen one. */
function yearNamed({ q, from, to }: Query, { firstYear, lastYear }: AllowedValues) {
  const words = q.split(' ')
  const years = words.filter((word) => /^\d{4}$/.test(word) && Number(word) >= firstYear && Number(word) <= lastYear)
  const [named] = years
  if (years.length !== 1 || named === undefined || (from === to && from === Number(named))) return
  return { year: Number(named), others: words.filter((word) => word !== named).join(' ') }
}

/** Positions of the places that have one. */
function placesOf(ids: Iterable<string>, { places }: Atlas): Position[] {
  return [...ids].flatMap((id) => {
    const position = places.get(id)?.position
    return position ? [position] : []
  })
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
    .slice(0, MAX_OFFERS)
}

function labelOf({ kind, id, shown }: FoundName, { places }: Atlas, lang: Language): Wording {
  const place = kind === 'place' ? places.get(id) : undefined
  return place ? listLabel(place, lang) : { text: shown.text, lang: shown.lang ?? 'en' }
}
