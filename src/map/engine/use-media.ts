import { useCallback, useSyncExternalStore } from 'react'

/** Whether the reader mainly points with a finger, which needs larger targets than a mouse. */
export const COARSE_POINTER = '(pointer: coarse)'

/** Whether a media query holds; follows the window, the screen and the pointer. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
