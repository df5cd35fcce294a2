import { t } from '../../i18n/messages.ts'
import { ATTRIBUTION } from './attribution.ts'
import './map-attribution.css'

/** Who made the base map, to be unfolded. */
export function MapAttribution() {
  return (
    <details className="map-attribution">
      <summary>{t('map.madeFrom')}</summary>
      <p>{ATTRIBUTION.join(' | ')}</p>
    </details>
  )
}
