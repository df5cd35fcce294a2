import { useMemo, useState } from 'react'
import type { AtlasEvent } from '../core/atlas.ts'
import type { ProfileRef } from '../core/profile.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { EventDate } from '../display/event-date.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { FilterOffer } from './filter-offer.tsx'
import { YearStrip } from './year-strip.tsx'

/** Above this number of events the rest waits for a button, so that no profile takes long to draw. */
const SHOWN = 100

/** The events of a place or actor in order, those that the filter hides marked, and how they spread over the years. */
export function ProfileEvents({ profile, events }: { profile: ProfileRef; events: readonly AtlasEvent[] }) {
  const { selection } = useAtlas()
  const [isWhole, setWhole] = useState(false)
  const selected = useMemo(() => new Set(selection.events), [selection])
  if (events.length === 0) return <p>{t('profile.noEvents')}</p>
  const shown = isWhole ? events : events.slice(0, SHOWN)
  return (
    <>
      <h3>{t('profile.events', { count: events.length })}</h3>
      <YearStrip events={events} />
      <FilterOffer
        profile={profile}
        count={events.filter((event) => selected.has(event)).length}
        total={events.length}
      />
      <ol className="profile-events">
        {shown.map((event) => (
          <li key={event.id} data-event-id={event.id} className={selected.has(event) ? undefined : 'is-outside'}>
            <FamilySymbol family={event.family} labelled />
            <span>
              <EventDate event={event} />
              {!selected.has(event) && <span className="badge">{t('profile.outside')}</span>}
              <br />
              <QueryLink change={{ event: event.id }} lang={langOf(event, 'title')}>
                {event.title}
              </QueryLink>
            </span>
          </li>
        ))}
      </ol>
      {shown.length < events.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t('profile.more', { count: events.length - shown.length })}
        </button>
      )}
    </>
  )
}
