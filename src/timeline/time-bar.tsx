import { useMemo } from 'react'
import { countByYear, select } from '../core/select.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './time-bar.css'
import { YearInput } from './year-input.tsx'

/** The years shown: two inputs, steps of a year, and the number of events in each year. */
export function TimeBar() {
  const { query, known, change } = useAtlas()
  const { from, to } = query
  const { firstYear, lastYear } = known
  const shift = (years: number) => change({ from: from + years, to: to + years })
  return (
    <section className="time-bar" aria-label={t('time.region')}>
      <div className="time-controls">
        <button type="button" className="button" disabled={from <= firstYear} onClick={() => shift(-1)}>
          <span aria-hidden="true">←</span> <span className="time-step">{t('time.previous')}</span>
        </button>
        <YearInput
          label={t('time.from')}
          year={from}
          onChange={(year, history) => change({ from: year, to: Math.max(year, to) }, history)}
        />
        <YearInput
          label={t('time.to')}
          year={to}
          onChange={(year, history) => change({ from: Math.min(from, year), to: year }, history)}
        />
        <button type="button" className="button" disabled={to >= lastYear} onClick={() => shift(1)}>
          <span className="time-step">{t('time.next')}</span> <span aria-hidden="true">→</span>
        </button>
        <button
          type="button"
          className="button"
          disabled={from === firstYear && to === lastYear}
          onClick={() => change({ from: firstYear, to: lastYear })}
        >
          {t('time.all')}
        </button>
      </div>
      <YearBars />
    </section>
  )
}

/** A bar for each year; the years outside the range stay visible but faint. A click selects the year. */
function YearBars() {
  const { atlas, filter, query, known, change } = useAtlas()
  const { firstYear, lastYear } = known
  const counts = useMemo(() => {
    const { events } = select(atlas, { ...filter, from: firstYear, to: lastYear })
    return countByYear(
      events.filter((event) => !event.long_running),
      firstYear,
      lastYear,
    )
  }, [atlas, filter, firstYear, lastYear])
  const highest = Math.max(1, ...counts.map(({ count }) => count))
  return (
    <ol className="year-bars" aria-label={t('time.perYear')}>
      {counts.map(({ year, count }) => (
        <li key={year} className={year >= query.from && year <= query.to ? 'is-selected' : undefined}>
          <button
            type="button"
            tabIndex={-1}
            title={t('time.yearCount', { year, count })}
            aria-label={t('time.yearCount', { year, count })}
            onClick={() => change({ from: year, to: year })}
          >
            <svg viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true">
              <rect x="1" width="8" y={40 - (38 * count) / highest} height={(38 * count) / highest} />
            </svg>
            <span aria-hidden="true">{year % 4 === 0 ? year : ''}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
