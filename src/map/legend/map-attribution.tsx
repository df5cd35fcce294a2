import { t } from '../../i18n/messages.ts'
import './map-attribution.css'

/** Who made the base map, to be unfolded. */
export function MapAttribution() {
  return (
    <details className="map-attribution" data-furniture>
      <summary>{t('map.madeFrom')}</summary>
      <p>{ATTRIBUTION.join(' | ')}</p>
    </details>
  )
}

/** Who made the base map. A test compares this list with geodata/basemap/manifest.json. */
export const ATTRIBUTION = [
  'Made with Natural Earth',
  'Borders, roads, railways and villages: © OpenStreetMap contributors (ODbL)',
  'Shores and rivers: GSHHG 2.3.7, Wessel and Smith 1996 (LGPL)',
  'Places: GeoNames (CC BY 4.0)',
  'Heights: NOAA GLOBE 1.0',
]
