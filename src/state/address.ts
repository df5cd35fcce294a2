/** The browser's address as an external store. Shell: the only place that touches `history`. */
const listeners = new Set<() => void>()

/** Calls `listener` after every change of the query string, by us or by the back and forward buttons. */
export function subscribeToAddress(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** The current query string, "" or "?...". */
export function currentSearch(): string {
  return window.location.search
}

/** The query string of a page that is made before anyone asks for it, and of its first rendering in a browser. */
export function plainSearch(): string {
  return ''
}

/** Changes the query string and keeps path and hash. `push` makes a new entry for the back button. */
export function changeSearch(search: string, history: 'push' | 'replace'): void {
  if (search === window.location.search) return
  const { pathname, hash } = window.location
  const address = `${pathname}${search}${hash}`
  if (history === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  for (const listener of listeners) listener()
}
