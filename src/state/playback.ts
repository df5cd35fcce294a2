/** Whether the years are being played, as an external store: what announces each change is quiet meanwhile. */
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let isPlaying = false

/** Says that playing began or stopped. */
export function setPlaying(value: boolean): void {
  isPlaying = value
  for (const listener of listeners) listener()
}

/** Whether the years are being played. */
export function useIsPlaying(): boolean {
  return useSyncExternalStore(subscribe, currentlyPlaying, currentlyPlaying)
}

function currentlyPlaying(): boolean {
  return isPlaying
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
