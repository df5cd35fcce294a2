import { useSyncExternalStore } from 'react'

const neverChanges = () => () => {}

/**
 * Whether code runs behind the page: false while the page is made in advance and while React takes it over, so that both
 * render the same markup, true ever after.
 */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}
