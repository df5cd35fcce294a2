import type { LonLat } from '../../core/geo/position-text.ts'
import { sortByDistance } from '../../core/select/sort-by-distance.ts'
import { countryName } from '../../i18n/country-name.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { CardFrame } from './card-frame.tsx'
import { EventRows } from './event-rows.tsx'

/** Events that are named where nothing is drawn. */
const NEAREST = 3

interface CountryCardProps {
  iso: string
  at: LonLat
  onClose: () => void
}

/** The country where nothing else is drawn, and the nearest events with their words. */
export function CountryCard({ iso, at, onClose }: CountryCardProps) {
  const { atlas, selection } = useAtlas()
  const nearest = sortByDistance(selection, atlas.places, [...at]).slice(0, NEAREST)
  const distances = new Map(nearest.map(({ event, km }) => [event.id, km]))
  const count = selection.events.filter(({ countries }) => countries.includes(iso)).length
  return (
    <CardFrame
      subject={`${iso} ${at.join()}`}
      title={
        <>
          {countryName(iso)} <span className="card-count">{t('card.count', { count })}</span>
        </>
      }
      onClose={onClose}
    >
      {nearest.length > 0 && <h3>{t('card.nearest')}</h3>}
      <EventRows
        events={nearest.map(({ event }) => event)}
        noteOf={({ id }) => t('card.away', { km: Math.round(distances.get(id) ?? 0) })}
      />
    </CardFrame>
  )
}
