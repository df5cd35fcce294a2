/** Gives every region the atlas, the query and what it selects. */
import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Atlas, AtlasEvent, Records } from '../core/atlas.ts'
import type { ProfileRef } from '../core/profile.ts'
import { recordPath } from '../core/record-path.ts'
import { isSameFilter } from '../core/select/conditions.ts'
import type { Filter } from '../core/select/filter.ts'
import { type Mapped, mappedSelection, type Selection, select } from '../core/select/select.ts'
import { asOfDay, lastRecordedDay } from '../core/time/as-of.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { changeSearch, currentSearch, ignoredPosition, plainSearch, subscribeToAddress } from './address.ts'
import { type AllowedValues, allowedValues } from './allowed-values.ts'
import { changeQuery, type IgnoredValue, type Query, readQuery, writeQuery } from './query.ts'
import { usePlacesInside } from './use-places-inside.ts'
import { type Search, useSearch } from './use-search.ts'

export interface AtlasState {
  /** Whether React runs the page; false while it is prerendered and hydrated. */
  isHydrated: boolean
  atlas: Atlas
  records: Records
  allowed: AllowedValues
  query: Query
  ignored: readonly IgnoredValue[]
  search: Search
  /** What list, map and counts keep: the query's filters, what its words find and its area holds. */
  filter: Filter
  selection: Selection
  /** What the map draws of it. */
  mapped: Mapped
  /** The event that is open, if any; it stays open even when the filter hides it from list and map. */
  openEvent: AtlasEvent | undefined
  /** The event that list and map mark: the open one, else that of the tour's step. */
  markedEvent: AtlasEvent | undefined
  /** The place or actor whose profile is open, if any; an open event or article goes before it. */
  openProfile: ProfileRef | undefined
  /** YYYY-MM-DD */
  asOf: string
  /** Address of the view with some values changed, for links. */
  addressOf: (change: Partial<Query>) => string
  /** Changes the view; a new entry for the back button is added unless `replace`, or where one card follows another. */
  change: (change: Partial<Query>, history?: 'push' | 'replace') => void
}

const AtlasContext = createContext<AtlasState | undefined>(undefined)

/** State of the view. Only inside AtlasProvider. */
export function useAtlas(): AtlasState {
  const state = useContext(AtlasContext)
  if (!state) throw new Error('useAtlas outside AtlasProvider')
  return state
}

interface AtlasProviderProps {
  atlas: Atlas
  records: Records
  today: string
  children: ReactNode
}

/**
 * The state for a reader whose calendar day is `today` (YYYY-MM-DD), which sets the last year and the as-of date of the
 * present. What is rendered before the page is alive is the view without a query on the last day on record.
 */
export function AtlasProvider({ atlas: given, records, today: readersDay, children }: AtlasProviderProps) {
  const address = useSyncExternalStore(subscribeToAddress, currentSearch, plainSearch)
  const isHydrated = useIsHydrated()
  const today = isHydrated ? readersDay : (lastRecordedDay(given.events) ?? readersDay)
  const allowed = useMemo(() => allowedValues(given, today), [given, today])
  const position = useSyncExternalStore(subscribeToAddress, ignoredPosition, () => undefined)
  const { query, ignored } = useMemo(() => {
    const { query, ignored } = readQuery(address, allowed)
    return { query, ignored: position === undefined ? ignored : [...ignored, { key: 'map', value: position }] }
  }, [address, allowed, position])
  const atlas = useNamedAtlas(given, records, query.lang)
  const search = useSearch(query.q, records)
  const inside = usePlacesInside(query.area, atlas.places)
  const filter = useFilter(query, search.matching, inside)
  const selection = useMemo(() => select(atlas, filter), [atlas, filter])
  const openEvent = atlas.eventById.get(query.event ?? '')
  const mapped = useMemo(
    () => mappedSelection(atlas, filter, selection, openEvent),
    [atlas, filter, selection, openEvent],
  )
  const addressOf = useCallback(
    (change: Partial<Query>) =>
      (!isHydrated && staticAddress(change)) || writeQuery(changeQuery(query, change), allowed) || '?',
    [query, allowed, isHydrated],
  )
  const change = useCallback(
    (change: Partial<Query>, history?: 'push' | 'replace') => {
      const { query } = readQuery(currentSearch(), allowed)
      changeSearch(writeQuery(changeQuery(query, change), allowed), history ?? historyOf(query, change))
    },
    [allowed],
  )
  const state = useMemo(() => {
    const tour = atlas.stories.get(query.story ?? '')
    const markedEvent = openEvent ?? atlas.eventById.get(tour?.events[query.step - 1] ?? '')
    return {
      isHydrated,
      atlas,
      records,
      allowed,
      query,
      ignored,
      search,
      filter,
      selection,
      mapped,
      openEvent,
      markedEvent,
      openProfile: openEvent || query.article ? undefined : query.profile,
      asOf: asOfDay(markedEvent, query, today),
      addressOf,
      change,
    }
  }, [
    isHydrated,
    atlas,
    records,
    allowed,
    query,
    ignored,
    search,
    filter,
    selection,
    mapped,
    openEvent,
    addressOf,
    change,
    today,
  ])
  return <AtlasContext value={state}>{children}</AtlasContext>
}

/**
 * How a change enters the browser's history: one that only shows another card, or closes it, takes the place of the entry
 * that the first card added, so that Back closes the card.
 */
function historyOf(query: Query, change: Partial<Query>): 'push' | 'replace' {
  const isAboutCard = Object.keys(change).join() === 'card'
  return isAboutCard && (query.card !== undefined || change.card === undefined) ? 'replace' : 'push'
}

interface LinkProviderProps extends Pick<AtlasState, 'addressOf'>, Pick<Query, 'lang'> {
  children: ReactNode
}

/** Lets the links of what is inside lead elsewhere, such as to permanent pages, in a language. Only inside AtlasProvider. */
export function LinkProvider({ addressOf, lang, children }: LinkProviderProps) {
  const state = useAtlas()
  const changed = useMemo(() => ({ ...state, addressOf, query: { ...state.query, lang } }), [state, addressOf, lang])
  return <AtlasContext value={changed}>{children}</AtlasContext>
}

/** The permanent page of what a link opens, for links that must work without JavaScript; undefined when it has none. */
function staticAddress({ card, event, article, place }: Partial<Query>): string | undefined {
  if (card?.kind === 'event' || card?.kind === 'place') return recordPath(card.kind, card.id)
  if (event !== undefined) return recordPath('event', event)
  if (article !== undefined) return recordPath('article', article)
  return place?.[0] === undefined ? undefined : recordPath('place', place[0])
}

const neverChanges = () => () => {}

/**
 * Whether React runs the page: false while the page is prerendered and hydrated, so that both
 * render the same markup, true ever after.
 */
function useIsHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

/** The atlas with the names of places that a language needs. Those in English are at hand, the others are asked for. */
function useNamedAtlas(atlas: Atlas, records: Records, language: Language): Atlas {
  const [places, setPlaces] = useState<Atlas['places']>()
  const needsAll = language !== 'en'
  useEffect(() => {
    if (!needsAll) return
    let isCurrent = true
    records.places().then(
      (all) => isCurrent && startTransition(() => setPlaces(all)),
      (error: unknown) => console.warn('The names of places could not be loaded; they stay in English.', error),
    )
    return () => {
      isCurrent = false
    }
  }, [needsAll, records])
  return useMemo(() => (places ? { ...atlas, places } : atlas), [atlas, places])
}

/** The same object until a part of it changes, so that nothing is selected anew when an event opens or a word is typed. */
export function useFilter(query: Query, matching: Filter['matching'], inside: Filter['inside']): Filter {
  const next = { ...query, matching, inside }
  const [filter, setFilter] = useState<Filter>(next)
  if (isSameFilter(filter, next)) return filter
  setFilter(next)
  return next
}
