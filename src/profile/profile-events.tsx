import { useMemo, useState } from 'react'
import type { AtlasEvent } from '../core/atlas.ts'
import { type ProfileRef, startsByYear } from '../core/profile.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { EventDate } from '../display/event-date.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { FILTER_KEYS, withoutKeys } from '../state/query.ts'

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

interface FilterOfferProps {
  profile: ProfileRef
  /** Events of the profile that the current filter shows. */
  count: number
  /** All its events. */
  total: number
}

/** Says how many of the events the filter shows, and offers to filter by the place or actor of the profile. */
function FilterOffer({ profile: { kind, id }, count, total }: FilterOfferProps) {
  const { query, allowed } = useAtlas()
  const isOn = query[kind].length === 1 && query[kind][0] === id
  return (
    <p className="filter-offer">
      {count < total && <span>{t('profile.shown', { count, total })}</span>}
      {isOn ? (
        <QueryLink change={{ [kind]: [] }}>{t('profile.showOthers')}</QueryLink>
      ) : (
        <QueryLink change={{ [kind]: [id] }}>{t('profile.showOnly')}</QueryLink>
      )}
      {count < total && (
        <QueryLink change={{ ...withoutKeys(FILTER_KEYS, allowed), [kind]: [id] }}>
          {t('profile.showAll', { count: total })}
        </QueryLink>
      )}
    </p>
  )
}

/** Size of the drawing in its own units; a year is one column. */
const COLUMN = 10
const HEIGHT = 40

/** A bar for each year in which events begin, over all years of the atlas; years outside the filter are faint. */
function YearStrip({ events }: { events: readonly AtlasEvent[] }) {
  const { query, allowed } = useAtlas()
  const years = startsByYear(events, allowed.firstYear, allowed.lastYear)
  const peak = years.reduce((most, year) => (year.count > most.count ? year : most), {
    year: allowed.firstYear,
    count: 0,
  })
  const label = t('profile.strip', {
    first: allowed.firstYear,
    last: allowed.lastYear,
    peak: peak.year,
    count: peak.count,
  })
  return (
    <div className="year-strip">
      <svg viewBox={`0 0 ${years.length * COLUMN} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {years.map(({ year, count }, i) => (
          <rect
            key={year}
            className={year < query.from || year > query.to ? 'is-outside' : undefined}
            x={i * COLUMN + 1}
            y={HEIGHT - (HEIGHT * count) / Math.max(1, peak.count)}
            width={COLUMN - 2}
            height={(HEIGHT * count) / Math.max(1, peak.count)}
          />
        ))}
      </svg>
      <p aria-hidden="true">
        <span>{allowed.firstYear}</span>
        <span>{allowed.lastYear}</span>
      </p>
    </div>
  )
}
