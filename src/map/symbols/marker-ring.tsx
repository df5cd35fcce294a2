import type { AtlasEvent } from '../../core/atlas.ts'
import { formatNumber } from '../../i18n/messages.ts'
import { familyShares } from './family-shares.ts'
import './marker-ring.css'

/**
 * What FamilyRing draws, for symbols that change with the years: as one box with a gradient. A browser works out styles
 * anew for each shape of a drawing that changes, and for a box once.
 */
export function MarkerRing({ events }: { events: readonly Pick<AtlasEvent, 'family'>[] }) {
  const arcs = familyShares(events).map(
    ({ family, start, share }) => `var(--family-${family}) ${start}% ${start + share}%`,
  )
  return (
    <span className="marker-ring" style={{ backgroundImage: `conic-gradient(${arcs.join()})` }}>
      <span className="marker-ring-disc">{formatNumber(events.length)}</span>
    </span>
  )
}
