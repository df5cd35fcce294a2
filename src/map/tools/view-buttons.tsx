import type { Map as MapLibreMap } from 'maplibre-gl'
import { boundingBox } from '../../core/geo/geo.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './view-buttons.css'

/** Two ways to look at the whole: the region, and all cities of meetings in the selected years. */
export function ViewButtons({ map, cities }: { map: MapLibreMap; cities: readonly LayerFeature[] }) {
  const { subject } = useAtlas().atlas
  const positions = cities.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
  return (
    <div className="view-buttons">
      <button
        type="button"
        className="button"
        onClick={({ nativeEvent }) => map.fitBounds(subject.first_view, {}, { originalEvent: nativeEvent })}
      >
        {t('subject.region')}
      </button>
      {subject.layers.some(({ derived_from }) => derived_from === 'meetings') && (
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
      )}
    </div>
  )
}
