import type { AtlasEvent } from '../../core/atlas.ts'
import { formatNumber } from '../../i18n/messages.ts'
import './family-ring.css'
import { familyShares } from './family-shares.ts'

/** 100 / 2π: the circumference is 100, so that a share in per cent is a length. */
const RADIUS = 15.915

/** The number of events in a ring whose arcs show the families' shares, as a drawing. */
export function FamilyRing({ events }: { events: readonly Pick<AtlasEvent, 'family'>[] }) {
  return (
    <svg className="family-ring" viewBox="0 0 42 42" width="30" height="30" aria-hidden="true">
      <circle cx="21" cy="21" r="20" className="family-ring-disc" />
      {familyShares(events).map(({ family, start, share }) => (
        <circle
          key={family}
          data-family={family}
          className="family-ring-arc"
          cx="21"
          cy="21"
          r={RADIUS}
          strokeDasharray={`${share.toFixed(1)} ${(100 - share).toFixed(1)}`}
          strokeDashoffset={(25 - start).toFixed(1)}
        />
      ))}
      <text x="21" y="21" dy="0.35em" textAnchor="middle">
        {formatNumber(events.length)}
      </text>
    </svg>
  )
}
