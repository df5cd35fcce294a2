import { useLayoutEffect, useRef } from 'react'

/** Gives the focus back, after the page was on a wall, to what had it before, unless the reader has gone on to something else. */
export function useFocusAfterWall(isPresenting: boolean): void {
  const before = useRef<Element>(null)
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (isPresenting) before.current = focused
    else if (before.current instanceof HTMLElement && (focused === document.body || focused === mapRegion()))
      before.current.focus()
  }, [isPresenting])
}

/** Gives the focus to the map where the styles of the wall, which are there by now, hide what had it. */
export function useFocusOnWall(): void {
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (focused === document.body || !focused?.checkVisibility()) mapRegion()?.focus({ preventScroll: true })
  }, [])
}

function mapRegion(): HTMLElement | null {
  return document.getElementById('map-region')
}
