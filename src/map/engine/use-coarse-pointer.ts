import { useSyncExternalStore } from 'react'

const COARSE = '(pointer: coarse)'

/** Whether the reader mainly points with a finger, which needs larger targets than a mouse. */
export function useCoarsePointer(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(COARSE).matches)
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(COARSE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
