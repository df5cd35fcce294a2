import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useAtlas } from '../state/atlas-state.tsx'

/** What the Tab key leads to. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary'

/**
 * Where a change of the view takes away what has the focus, puts the focus nearby, so that the keys go on from there: on
 * what is left around it; or where nothing is read any more, on what opened that, else on what lies behind.
 *
 * @param page All that can have the focus.
 * @param behind Id of what lies behind the reading column.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>, isReading: boolean, behind: string): void {
  const { query } = useAtlas()
  /** The element that last had the focus, and those around it up to the page. */
  const path = useRef<readonly HTMLElement[]>([])
  const opener = useRef<HTMLElement>(undefined)

  useLayoutEffect(() => {
    const { current } = page
    const note = ({ target }: FocusEvent) => {
      path.current = target instanceof HTMLElement ? pathTo(target, current) : []
    }
    current?.addEventListener('focusin', note)
    return () => current?.removeEventListener('focusin', note)
  }, [page])
  useLayoutEffect(() => {
    if (isReading) opener.current = path.current[0]
  }, [isReading])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the view may take something away
  useEffect(() => {
    const [last] = path.current
    if (document.activeElement !== document.body || !document.hasFocus() || !last || last.isConnected) return
    const around = path.current.find((element) => element.isConnected)
    // What is opened next in the reading column takes the focus itself.
    if (around !== page.current) around?.querySelector<HTMLElement>(FOCUSABLE)?.focus()
    else if (!isReading) focusOn(opener.current, behind)
  }, [query])
}

function pathTo(element: HTMLElement, page: HTMLElement | null): HTMLElement[] {
  const path = [element]
  for (let around = element.parentElement; around; around = around.parentElement) {
    path.push(around)
    if (around === page) break
  }
  return path
}

function focusOn(opener: HTMLElement | undefined, behind: string): void {
  if (opener?.checkVisibility()) opener.focus()
  else document.getElementById(behind)?.focus({ preventScroll: true })
}
