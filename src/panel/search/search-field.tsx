import { type KeyboardEvent, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react'
import { LONGEST_SEARCH, tidySearch } from '../../core/search/tidy-search.ts'
import { Icon } from '../../display/icon.tsx'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { SaidAtRest } from '../../display/said-at-rest.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { useShortcut } from '../../state/use-shortcut.ts'
import './search-field.css'

const SearchOffers = lazyPart(() => import('./search-offers.tsx'), 'SearchOffers')

/**
 * The search field, and below it what else it offers. Arrow down leads on to the offers and the list, once they are those
 * of the words; Escape clears.
 */
export function SearchField() {
  const { query, search, change } = useAtlas()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(query.q)
  // The address follows when the browser has time: letters never wait for the list.
  const tidy = tidySearch(text.slice(0, LONGEST_SEARCH))
  const words = useDeferredValue(tidy)
  const written = useRef(query.q)
  /** A key that leads on from the field, pressed before the answer is there. */
  const awaiting = useRef<string>(undefined)
  const isAnswered = search.failure !== undefined || (search.shown === tidy && !search.isSearching)
  useEffect(() => {
    if (words === written.current) return
    written.current = words
    change({ q: words }, 'replace')
  }, [words, change])
  useEffect(() => {
    if (query.q === written.current) return
    written.current = query.q
    setText(query.q)
  }, [query.q])
  useEffect(() => {
    if (!isAnswered || awaiting.current === undefined) return
    const region = document.activeElement === field.current && field.current?.closest('search')
    if (region && !search.failure) moveFocus(region, true, awaiting.current)
    awaiting.current = undefined
  }, [isAnswered, search.failure])
  const state = search.isSearching ? t('search.searching') : ''
  const hasShortcut = useShortcut('/', field)

  function followKey(event: KeyboardEvent<HTMLElement>) {
    const isField = event.target === field.current
    awaiting.current = undefined
    if (isField && event.key === 'Escape' && text !== '') setText('')
    else if (isField && !isAnswered && LEADS_ON.includes(event.key)) awaiting.current = event.key
    else if (!moveFocus(event.currentTarget, isField, event.key)) return
    event.preventDefault()
  }

  return (
    <search className="search-field" onKeyDown={followKey}>
      <label htmlFor="search">{t('search.label')}</label>
      <span className={hasShortcut && text === '' ? 'search-input has-shortcut' : 'search-input'}>
        <Icon name="search" />
        <input
          id="search"
          name="q"
          ref={field}
          type="search"
          value={text}
          placeholder={t('search.hint')}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts={hasShortcut ? '/' : undefined}
          onChange={({ target }) => setText(target.value)}
        />
      </span>
      <p className="search-state">{state}</p>
      <SaidAtRest>{state}</SaidAtRest>
      {query.q !== '' && (
        <LoadedPart>
          <Suspense>
            <SearchOffers />
          </Suspense>
        </LoadedPart>
      )}
    </search>
  )
}

/** Keys that lead from the field to what was found. */
const LEADS_ON: readonly string[] = ['ArrowDown', 'Enter']

/** Moves the focus between the field, the offers and the first event of the list, or what stands in its place; whether the key did so. */
function moveFocus(search: HTMLElement, isField: boolean, key: string): boolean {
  const stops = [...search.querySelectorAll<HTMLElement>('input, .search-offers button')]
  const first = document.querySelector<HTMLElement>('#events li[data-event-id] > a, .events-empty button')
  if (first) stops.push(first)
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const target = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Enter: isField ? first : undefined }[key]
  target?.focus()
  return target != null
}
