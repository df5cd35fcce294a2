import type { AtlasEvent } from '../core/atlas.ts'
import { startsByYear } from '../core/profile.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './year-strip.css'

/** Size of the drawing in its own units; a year is one column. */
const COLUMN = 10
const HEIGHT = 40

/** A bar for each year in which events begin, over all years of the atlas; years outside the filter are faint. */
export function YearStrip({ events }: { events: readonly AtlasEvent[] }) {
  const { query, known } = useAtlas()
  const years = startsByYear(events, known.firstYear, known.lastYear)
  const peak = years.reduce((most, year) => (year.count > most.count ? year : most), {
    year: known.firstYear,
    count: 0,
  })
  const label = t('profile.strip', { first: known.firstYear, last: known.lastYear, peak: peak.year, count: peak.count })
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
        <span>{known.firstYear}</span>
        <span>{known.lastYear}</span>
      </p>
    </div>
  )
}
