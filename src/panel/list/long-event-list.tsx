import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useAtlas } from '../../state/atlas-state.tsx'
import { EventRow } from './event-row.tsx'
import type { GroupedListProps } from './list-groups.ts'
import { groupsDrawn, itemsOf, withHeadings } from './list-items.ts'
import { rowAfterKey } from './list-keys.ts'
import { useScroller } from './use-scroller.ts'

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
