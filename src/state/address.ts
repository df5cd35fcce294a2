/** The browser's address as an external store. Shell: the only place that touches `history`. */
import { paceOf } from '../core/pace.ts'

/** Safari refuses more than 100 changes in 30 seconds, of which MapLibre takes some for the map's position. */
const pace = paceOf(20, 1000)

const listeners = new Set<() => void>()

/** The query string that the address does not show yet, because it was changed too often of late. */
let waiting: { search: string; timer: number } | undefined

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

/** Changes the query string and keeps path and hash. `push` makes a new entry for the back button. */
export function changeSearch(search: string, history: 'push' | 'replace'): void {
  if (search === currentSearch()) return
  if (history === 'push') {
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
