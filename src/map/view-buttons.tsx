import type { Map as MapLibreMap } from 'maplibre-gl'
import { boundingBox } from '../core/geo.ts'
import type { LayerFile } from '../core/schema/layer.ts'
import { t } from '../i18n/messages.ts'
import { FIRST_VIEW } from './create-map.ts'
import './view-buttons.css'

/** Two ways to look at the whole: the region, and all cities of meetings in the selected years. */
export function ViewButtons({ map, cities }: { map: MapLibreMap; cities: LayerFile }) {
  const positions = cities.features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
  return (
    <div className="view-buttons">
      <button type="button" className="button" onClick={() => map.fitBounds(FIRST_VIEW)}>
        {t('map.home')}
      </button>
      <button
        type="button"
        className="button"
        disabled={positions.length === 0}
        onClick={() => map.fitBounds(boundingBox(positions), { padding: 60, maxZoom: 7 })}
      >
        {t('map.allCities')}
      </button>
    </div>
  )
}
