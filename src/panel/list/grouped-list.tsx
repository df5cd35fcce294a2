import type { KeyboardEvent } from 'react'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { formatNumber } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './event-list.css'
import { EventRow } from './event-row.tsx'
import { type GroupedListProps, rowAfterKey } from './list-groups.ts'

const LongEventList = lazyPart(() => import('./long-event-list.tsx'), 'LongEventList')

/**
 * Above this number of rows only those in sight are kept in the document. Measured with 5,000 events: the longest task of
 * the first drawing falls from 1.6 s to 0.1 s, widening the years to all from 2.5 s to 0.1 s.
 */
const LONGEST_WHOLE_LIST = 400

/** Rows of a longer list that are written into the page: more than any window shows at once. */
const FIRST_ROWS = 100

/** Estimated height of a heading and of a row, in pixels, for groups that have not been drawn yet. */
const HEADING_PX = 37
const ROW_PX = 92

/** Events under headings. Arrow keys, Home and End move between them. */
export function GroupedList({ groups, noteOf }: GroupedListProps) {
  const { isHydrated } = useAtlas()
  const isLong = groups.reduce((sum, { events }) => sum + events.length, 0) > LONGEST_WHOLE_LIST
  if (isLong && isHydrated)
    return (
      <LoadedPart>
        <LongEventList groups={groups} noteOf={noteOf} />
      </LoadedPart>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the focus; the keys only move it
    <div className="event-list" onKeyDown={moveFocus}>
      {(isLong ? firstRows(groups) : groups).map(({ id, heading, events }) => (
        <section
          key={id}
          aria-labelledby={id}
          style={
            isHydrated ? { containIntrinsicBlockSize: `auto ${HEADING_PX + ROW_PX * events.length}px` } : undefined
          }
        >
          <h2 id={id}>
            {heading} <span>{formatNumber(events.length)}</span>
          </h2>
          <ol>
            {events.map((event) => (
              <EventRow key={event.id} event={event} note={noteOf?.(event)} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** The beginning of a list that is too long to be written into the page; the rest comes when the page is alive. */
function firstRows(groups: GroupedListProps['groups']): GroupedListProps['groups'] {
  let left = FIRST_ROWS
  return groups.flatMap((group) => {
    const events = group.events.slice(0, left)
    left -= events.length
    return events.length > 0 ? [{ ...group, events }] : []
  })
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('li > a')]
  const index = links.indexOf(document.activeElement as HTMLAnchorElement)
  const next = rowAfterKey(event.key, index, links.length)
  if (index < 0 || next === undefined) return
  event.preventDefault()
  links[next]?.focus()
}
