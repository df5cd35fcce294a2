import type { Map as MapLibreMap } from 'maplibre-gl'
import { FIRST_VIEW } from '../../core/geo/first-view.ts'
import { boundingBox } from '../../core/geo/geo.ts'
import type { LayerFile } from '../../core/schema/layer.ts'
import { t } from '../../i18n/messages.ts'
import './view-buttons.css'

/** Two ways to look at the whole: the region, and all cities of meetings in the selected years. */
export function ViewButtons({ map, cities }: { map: MapLibreMap; cities: LayerFile }) {
  const positions = cities.features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
  return (
    <div className="view-buttons">
      <button
        type="button"
        className="button"
        onClick={({ nativeEvent }) => map.fitBounds(FIRST_VIEW, {}, { originalEvent: nativeEvent })}
      >
        {t('map.home')}
      </button>
      <button
        type="button"
        className="button"
        disabled={positions.length === 0}
        onClick={({ nativeEvent }) =>
          map.fitBounds(boundingBox(positions), { padding: 60, maxZoom: 7 }, { originalEvent: nativeEvent })
        }
      >
        {t('map.allCities')}
      </button>
    </div>
  )
}
