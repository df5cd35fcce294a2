/** Whether the page is shown on a wall, as an external store: only map, year and words are left, in large letters. */
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let isPresenting = false

/** Begins or ends the presentation. */
export function present(value: boolean): void {
  isPresenting = value
  for (const listener of listeners) listener()
}

/** Whether the page is shown on a wall now. */
export function isPresented(): boolean {
  return isPresenting
}

/** Whether the page is shown on a wall. Draws again when that changes. */
export function useIsPresenting(): boolean {
  return useSyncExternalStore(subscribe, isPresented, notYet)
}

function notYet(): boolean {
  return false
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
