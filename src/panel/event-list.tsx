import { type KeyboardEvent, useMemo } from 'react'
import { lazyPart } from '../display/lazy-part.ts'
import { LoadedPart } from '../display/loaded-part.tsx'
import { useAtlas } from '../state/atlas-state.tsx'
import './event-list.css'
import { EventRow } from './event-row.tsx'
import { rowAfterKey } from './list-keys.ts'

const LongEventList = lazyPart(() => import('./long-event-list.tsx'), 'LongEventList')

/**
 * Above this number of rows only those in sight are kept in the document. Measured with 5,000 events: the longest task of
 * the first drawing falls from 1.6 s to 0.1 s, widening the years to all from 2.5 s to 0.1 s.
 */
const LONGEST_WHOLE_LIST = 400

/** Estimated height of a heading and of a row, in pixels, for years that have not been drawn yet. */
const HEADING_PX = 37
const ROW_PX = 92

/** The selected events by year of their beginning. Arrow keys, Home and End move between them. */
export function EventList() {
  const { selection } = useAtlas()
  const years = useMemo(() => [...Map.groupBy(selection.events, ({ year_start }) => year_start)], [selection])
  if (selection.events.length > LONGEST_WHOLE_LIST)
    return (
      <LoadedPart>
        <LongEventList years={years} />
      </LoadedPart>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the focus; the keys only move it
    <div className="event-list" onKeyDown={moveFocus}>
      {years.map(([year, events]) => (
        <section
          key={year}
          aria-labelledby={`year-${year}`}
          style={{ containIntrinsicBlockSize: `auto ${HEADING_PX + ROW_PX * events.length}px` }}
        >
          <h2 id={`year-${year}`}>{year}</h2>
          <ol>
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('li > a')]
  const index = links.indexOf(document.activeElement as HTMLAnchorElement)
  const next = rowAfterKey(event.key, index, links.length)
  if (index < 0 || next === undefined) return
  event.preventDefault()
  links[next]?.focus()
}
