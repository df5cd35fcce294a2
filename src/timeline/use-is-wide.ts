import { useSyncExternalStore } from 'react'

/** Room for the chart under the map: the width is that of app.css, the height spares the map of low frames. */
const WIDE = '(min-width: 1024px) and (min-height: 480px)'

/** Whether the window has room for the whole time bar; undefined while the page is made for any window. */
export function useIsWide(): boolean | undefined {
  return useSyncExternalStore(subscribe, isWide, unknown)
}

function isWide(): boolean {
  return window.matchMedia(WIDE).matches
}

function unknown(): undefined {
  return undefined
}

function subscribe(listener: () => void): () => void {
  const wide = window.matchMedia(WIDE)
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}
