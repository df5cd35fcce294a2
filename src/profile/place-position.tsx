import { isPoint } from '../core/placement/group-places.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import { formatNumber, t } from '../i18n/messages.ts'

/** Where a place is, how surely and by what source; a country or region has no spot, only an anchor for its label. */
export function PlacePosition({ place }: { place: Place }) {
  const { position, certainty, uncertainty_km, position_source } = place
  if (!position) return <p>{t('profile.withoutPosition')}</p>
  return (
    <p>
      {isPoint(place) && `${formatPosition(position)} · `}
      {t(`certainty.${certainty}`)}
      {uncertainty_km !== undefined && ` (± ${uncertainty_km} km)`}
      {position_source && (
        <span className="muted" lang="en">
          {' '}
          · {position_source}
        </span>
      )}
    </p>
  )
}

/** Latitude first, as on maps for people; three decimals are about 100 metres. */
function formatPosition([lon, lat]: readonly [number, number]): string {
  return t('profile.latLon', { lat: formatNumber(lat), lon: formatNumber(lon) })
}
