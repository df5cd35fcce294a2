import { type RefObject, useLayoutEffect, useState } from 'react'

interface Scroller {
  /** Absent until the element is in the document. */
  scroller: Element | null
  /** Pixels of what scrolls that stand above the element. */
  top: number
}

/** What scrolls an element, which may change with the size of the window, and how far down in it the element begins. */
export function useScroller(element: RefObject<Element | null>): Scroller {
  const [found, setFound] = useState<Scroller>({ scroller: null, top: 0 })
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const look = () => {
      const scroller = scrollerOf(current)
      const top = Math.round(
        current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop,
      )
      setFound((found) => (found.scroller === scroller && found.top === top ? found : { scroller, top }))
    }
    look()
    const observer = new ResizeObserver(look)
    for (const above of aboveOf(current)) observer.observe(above)
    return () => observer.disconnect()
  }, [element])
  return found
}

function scrollerOf(element: Element): Element {
  let scroller = element.parentElement
  while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement
  return scroller ?? document.documentElement
}

/** What moves the element when its height changes: what it stands in, and what stands before it or before these. */
function aboveOf(element: Element): Element[] {
  const { parentElement, previousElementSibling } = element
  const before: Element[] = []
  for (let other = previousElementSibling; other; other = other.previousElementSibling) before.push(other)
  return parentElement && parentElement !== document.body
    ? [...before, parentElement, ...aboveOf(parentElement)]
    : before
}
