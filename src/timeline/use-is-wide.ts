import { useSyncExternalStore } from 'react'

/** Room for the chart under the map: the width is that of app.css, the height spares the map of low frames. */
const WIDE = window.matchMedia('(min-width: 1024px) and (min-height: 480px)')

/** Whether the window has room for the whole time bar. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => WIDE.matches)
}

function subscribe(listener: () => void): () => void {
  WIDE.addEventListener('change', listener)
  return () => WIDE.removeEventListener('change', listener)
}
