import { useEffect, useLayoutEffect, useRef } from 'react'
import { useAtlas } from '../state/atlas-state.tsx'

/** What the Tab key leads to. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary'

interface KeptFocusProps {
  isReading: boolean
  /** Id of what lies behind the reading column. */
  behind: string
}

/**
 * Where a change of the view takes away what has the focus, puts the focus nearby, so that the keys go on from there: on
 * what is left around it; or where nothing is read any more, on what opened that, else on what lies behind.
 */
export function KeptFocus({ isReading, behind }: KeptFocusProps): null {
  const { query } = useAtlas()
  /** The element that last had the focus, and those around it. */
  const path = useRef<HTMLElement[]>([])
  const opener = useRef<HTMLElement>(undefined)

  useLayoutEffect(() => {
    const note = (event: FocusEvent) => {
      path.current = event.composedPath() as HTMLElement[]
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useLayoutEffect(() => {
    if (isReading) opener.current = path.current[0]
  }, [isReading])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the view may take something away
  useEffect(() => {
    if (document.activeElement !== document.body || !document.hasFocus() || path.current[0]?.isConnected) return
    const around = path.current.find((element) => element.isConnected)
    // What is opened next in the reading column takes the focus itself.
    if (around?.matches('main *')) around.querySelector<HTMLElement>(FOCUSABLE)?.focus()
    else if (around && !isReading) {
      if (opener.current?.checkVisibility()) opener.current.focus()
      else document.getElementById(behind)?.focus({ preventScroll: true })
    }
  }, [query])
  return null
}
