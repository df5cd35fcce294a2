import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useAtlas } from '../../state/atlas-state.tsx'
import { EventRow } from './event-row.tsx'
import { type GroupedListProps, rowAfterKey } from './list-groups.ts'
import { groupsDrawn, itemsOf, withHeadings } from './list-items.ts'

/** Estimated heights in pixels, until an item has been drawn and measured. */
const SIZE_PX = { heading: 37, event: 92 }

/** Items drawn on either side of those in sight. */
const OVERSCAN = 8

/**
 * A long list of events in groups, of which only the part in sight is in the document; structure and keys are those of the
 * whole list. The heading of the group at the top is always drawn, and so is the row that last had the focus or was open.
 */
export function LongEventList({ groups, noteOf }: GroupedListProps) {
  const { markedEvent } = useAtlas()
  const list = useRef<HTMLDivElement>(null)
  const { scroller, top } = useScroller(list)
  const isMoving = useRef(false)
  const [keptId, setKeptId] = useState<string>()
  const items = useMemo(() => itemsOf(groups), [groups])
  const kept = useMemo(
    () => items.findIndex((item) => item.kind === 'event' && item.event.id === keptId),
    [items, keptId],
  )
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    scrollMargin: top,
    estimateSize: (index) => SIZE_PX[items[index]?.kind ?? 'event'],
    getItemKey: useCallback((index: number) => keyOf(items[index]), [items]),
    rangeExtractor: useCallback(
      (range: Range) => withHeadings(items, [range.startIndex, ...defaultRangeExtractor(range), kept]),
      [items, kept],
    ),
    overscan: OVERSCAN,
  })

  useEffect(() => setKeptId((id) => markedEvent?.id ?? id), [markedEvent])

  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    list.current?.querySelector<HTMLElement>(`[data-index="${kept}"] > a`)?.focus()
  }, [kept])

  function moveFocus(event: KeyboardEvent) {
    const rows = items.flatMap((item) => (item.kind === 'event' ? [item.event.id] : []))
    const next = rowAfterKey(event.key, rows.indexOf(keptId ?? ''), rows.length)
    if (next === undefined) return
    event.preventDefault()
    isMoving.current = true
    setKeptId(rows[next])
  }

  function keepFocused({ target }: FocusEvent) {
    const id = target.closest('li')?.dataset['eventId']
    if (id !== undefined) setKeptId(id)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the focus; the keys only move it
    <div
      ref={list}
      className="event-list is-long"
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={moveFocus}
      onFocus={keepFocused}
    >
      {groupsDrawn(items, virtualizer.getVirtualItems(), top).map(({ index: heading, group, gap, rows }) => (
        <section key={group.id} aria-labelledby={group.id} style={{ marginTop: gap }}>
          <h2 id={group.id} ref={virtualizer.measureElement} data-index={heading}>
            {group.heading}
          </h2>
          <ol>
            {rows.map(({ index, item: { event, position, count }, gap }) => (
              <EventRow
                key={event.id}
                event={event}
                note={noteOf?.(event)}
                measure={virtualizer.measureElement}
                item={{
                  'data-index': index,
                  'aria-setsize': count,
                  'aria-posinset': position,
                  style: { marginTop: gap },
                }}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function keyOf(item: ReturnType<typeof itemsOf>[number] | undefined): string | number {
  return item?.kind === 'event' ? item.event.id : (item?.group.id ?? '')
}

interface Scroller {
  /** Absent until the element is in the document. */
  scroller: Element | null
  /** Pixels of what scrolls that stand above the element. */
  top: number
}

/** What scrolls an element, which may change with the size of the window, and how far down in it the element begins. */
function useScroller(element: RefObject<Element | null>): Scroller {
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
