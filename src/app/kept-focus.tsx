import { useEffectEvent, useLayoutEffect, useRef } from 'react'

/** What the Tab key leads to. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary'

/** The reading column. */
const READING = '.app-reading'

interface KeptFocusProps {
  isReading: boolean
  /** Id of what lies behind the reading column. */
  behind: string
}

/**
 * Where what has the focus is taken away, puts the focus nearby, so that the keys go on from there: on what is left
 * around it; or where nothing is read any more, on what opened that, else on what lies behind.
 */
export function KeptFocus({ isReading, behind }: KeptFocusProps): null {
  /** The element that last had the focus, and those around it; none when the reader took the focus from all. */
  const path = useRef<HTMLElement[]>([])
  const opener = useRef<HTMLElement>(undefined)

  const keep = useEffectEvent(() => {
    if (isFocused() || !document.hasFocus() || path.current[0]?.isConnected) return
    const around = path.current.find((element) => element.isConnected)
    const wasRead = path.current.some((element) => element instanceof Element && element.matches(READING))
    if (around?.matches('main *') && !(wasRead && !around.closest(READING))) focusNear(path.current)
    // What is opened next in the reading column takes the focus itself.
    else if (around && !isReading) {
      if (opener.current?.checkVisibility()) opener.current.focus()
      else document.getElementById(behind)?.focus({ preventScroll: true })
    }
  })

  useLayoutEffect(() => {
    const note = (event: FocusEvent) => {
      path.current = event.composedPath() as HTMLElement[]
    }
    // An element that is being taken away, or whose dialog closes, may lose the focus first; when the microtask runs, it is out of sight.
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget === null)
        queueMicrotask(() => {
          if (!isFocused() && (target as Element).checkVisibility()) path.current = []
        })
    }
    const removals = new MutationObserver(keep)
    document.addEventListener('focusin', note)
    document.addEventListener('focusout', forget)
    removals.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('focusout', forget)
      removals.disconnect()
    }
  }, [])
  useLayoutEffect(() => {
    if (isReading) opener.current = path.current[0]
  }, [isReading])
  return null
}

/** Focuses the first thing that takes the focus within the innermost of these elements that has any: what lies behind takes none. */
function focusNear(path: readonly EventTarget[]): void {
  const takesFocus = (element: HTMLElement) => {
    element.focus()
    return document.activeElement === element
  }
  for (const element of path) {
    if (!(element instanceof HTMLElement) || !element.isConnected || !element.matches('main *')) continue
    if ([...element.querySelectorAll<HTMLElement>(FOCUSABLE)].some(takesFocus)) return
  }
}

function isFocused(): boolean {
  return document.activeElement !== document.body
}
