import { type RefObject, useEffect, useRef } from 'react'

/**
 * Ref for the title of what opens in the reading column: it takes the focus once for each `id`. It does not while the
 * reader is somewhere else, so that an atlas embedded in another site's page does not draw the focus into its frame.
 */
export function useTitleFocus(id: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once for each id
  useEffect(() => {
    if (document.hasFocus()) title.current?.focus({ preventScroll: true })
  }, [id])
  return title
}
