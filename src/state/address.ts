/** The browser's address as an external store. Shell: the only place that touches `history`. */
import { useSyncExternalStore } from 'react'
import { tidyAddress } from './tidy-address.ts'

/** Safari refuses more than 100 changes in 30 seconds, of which MapLibre takes some for the map's position. */
const pace = paceOf(20, 1000)

/** Whether the page stands in a frame of another page, whose history and scrolling it leaves alone. */
export function isFramed(): boolean {
  return window.parent !== window
}

const listeners = new Set<() => void>()

/** The query string that the address does not show yet, because it was changed too often of late. */
let waiting: { search: string; timer: number } | undefined

/** The map's position that the address had and that was not understood. */
let ignored: string | undefined

/** Puts the address right as it stands, and each one that a reader puts in its place while the page is open. */
export function keepAddressTidy(): void {
  const tidyUp = () => {
    const { pathname, search, hash } = window.location
    const tidy = tidyAddress(search, hash)
    if (tidy.search !== search || tidy.hash !== hash)
      window.history.replaceState(window.history.state, '', `${pathname}${tidy.search}${tidy.hash}`)
    if (tidy.ignoredPosition === undefined) return
    ignored = tidy.ignoredPosition
    for (const listener of listeners) listener()
  }
  tidyUp()
  window.addEventListener('hashchange', tidyUp)
}

/** The map's position that was left out of the address because it is none; undefined when there was none such. */
export function ignoredPosition(): string | undefined {
  return ignored
}

/** MapLibre writes the map's position about as often, and tells nobody. */
const HASH_INTERVAL_MS = 300

/** The hash as it is now, also while the map moves. */
export function useHash(): string {
  return useSyncExternalStore(
    subscribeToHash,
    () => window.location.hash,
    () => '',
  )
}

function subscribeToHash(listener: () => void): () => void {
  const timer = window.setInterval(listener, HASH_INTERVAL_MS)
  return () => window.clearInterval(timer)
}

/** Calls `listener` after every change of the query string, by us or by the back and forward buttons. */
export function subscribeToAddress(listener: () => void): () => void {
  const follow = () => {
    stopWaiting()
    listener()
  }
  listeners.add(listener)
  window.addEventListener('popstate', follow)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', follow)
  }
}

/** The current query string, "" or "?...". */
export function currentSearch(): string {
  return waiting?.search ?? window.location.search
}

/** The current address as a whole; the browser shows it from now on. */
export function currentAddress(): string {
  showWaiting()
  return window.location.href
}

/** The query string of a page that is made before anyone asks for it, and of its first rendering in a browser. */
export function plainSearch(): string {
  return ''
}

/**
 * Changes the query string and keeps path and hash. `push` makes a new entry for the back button; in a frame there is none,
 * because Back is that of the page around it.
 */
export function changeSearch(search: string, history: 'push' | 'replace'): void {
  if (search === currentSearch()) return
  if (history === 'push' && !isFramed()) {
    showWaiting()
    write(search, 'pushState')
  } else replace(search)
  for (const listener of listeners) listener()
}

function replace(search: string): void {
  stopWaiting()
  const wait = pace.wait(performance.now())
  if (wait === 0) write(search, 'replaceState')
  else waiting = { search, timer: window.setTimeout(showWaiting, wait) }
}

function showWaiting(): void {
  const search = stopWaiting()
  if (search !== undefined) write(search, 'replaceState')
}

/** Gives the query string that was waiting. */
function stopWaiting(): string | undefined {
  const search = waiting?.search
  window.clearTimeout(waiting?.timer)
  waiting = undefined
  return search
}

function write(search: string, method: 'pushState' | 'replaceState'): void {
  const { pathname, hash } = window.location
  window.history[method](null, '', `${pathname}${search}${hash}`)
  pace.note(performance.now())
}

/**
 * Keeps something from happening too often: some at once, then one at a time, after the generic cell rate algorithm
 * (ITU-T I.371).
 */
interface Pace {
  /** Milliseconds from `now` until one more may happen; 0: it may now. */
  wait: (now: number) => number
  /** Notes that one has happened, whether or not it was waited for. */
  note: (now: number) => void
}

/**
 * A pace of `atOnce` in a row, and one more every `pauseMs` milliseconds: in any period of `t` milliseconds at most
 * `atOnce + t / pauseMs`, as long as `wait` is heeded. Times are milliseconds of one clock that never goes back.
 */
export function paceOf(atOnce: number, pauseMs: number): Pace {
  let paidUntil = Number.NEGATIVE_INFINITY
  return {
    wait: (now) => Math.max(0, paidUntil - (atOnce - 1) * pauseMs - now),
    note: (now) => {
      paidUntil = Math.max(paidUntil, now) + pauseMs
    },
  }
}
