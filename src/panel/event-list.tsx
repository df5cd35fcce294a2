import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { AtlasEvent } from '../core/atlas.ts'
import { nameIn } from '../core/names.ts'
import { EventDate } from '../display/event-date.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { QueryLink } from '../display/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './event-list.css'

/** The selected events by year of their beginning. Arrow keys, Home and End move between them. */
export function EventList() {
  const { selection } = useAtlas()
  const years = useMemo(() => [...Map.groupBy(selection.events, ({ year_start }) => year_start)], [selection])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the focus; the keys only move it
    <div className="event-list" onKeyDown={moveFocus}>
      {years.map(([year, events]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`}>{year}</h3>
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

function EventRow({ event }: { event: AtlasEvent }) {
  const { atlas, openEvent } = useAtlas()
  const place = atlas.places.get(event.mapped_places[0] ?? '')
  const isOpen = openEvent?.id === event.id
  const disagreements = event.note_count
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li ref={row} data-event-id={event.id} className={isOpen ? 'is-open' : undefined}>
      <QueryLink change={{ event: event.id, article: undefined }} aria-current={isOpen ? 'true' : undefined}>
        <FamilySymbol family={event.family} labelled />
        <span className="event-row-text">
          <span className="event-row-facts">
            <EventDate event={event} /> · {place && nameIn(place.names, 'en').text}
          </span>
          <span className="event-row-title">{event.title}</span>
          <span className="event-row-badges">
            {event.status === 'planned' && <span className="badge">{t('events.planned')}</span>}
            {event.status === 'claimed' && <span className="badge">{t('events.claimed')}</span>}
            {event.context && <span className="badge">{t('events.context')}</span>}
            {event.long_running && <span className="badge">{t('events.longRunning')}</span>}
            {disagreements > 0 && (
              <span className="badge badge-notice">{t('events.disagreement', { count: disagreements })}</span>
            )}
          </span>
        </span>
      </QueryLink>
    </li>
  )
}

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key]
  if (!step) return
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('li > a')]
  const index = links.indexOf(document.activeElement as HTMLAnchorElement)
  if (index < 0) return
  event.preventDefault()
  links[step(index, links.length)]?.focus()
}
