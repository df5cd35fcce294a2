import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Follows a value in a rendering of its own, once what follows it at once is in the document, and before the browser
 * draws either. While the page is hidden, and nothing is drawn, the value stays.
 */
export function useBeforePaint<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useLayoutEffect(() => {
    // Otherwise React would wait until after the frame.
    const frame = requestAnimationFrame(() => flushSync(() => setShown(value)))
    return () => cancelAnimationFrame(frame)
  }, [value])
  return shown
}
