import { t } from '../../i18n/messages.ts'
import { ATTRIBUTION } from './attribution.ts'
import './map-attribution.css'

/** Who made the base map: in full on a wide map, to be unfolded on a narrow one. */
export function MapAttribution() {
  const text = ATTRIBUTION.join(' | ')
  return (
    <div className="map-attribution">
      <p>{text}</p>
      <details>
        <summary>{t('map.attribution')}</summary>
        <p>{text}</p>
      </details>
    </div>
  )
}
