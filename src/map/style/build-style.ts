/** Puts the style together from the base map and the dated layers. Pure: knows nothing of time or of the DOM. */
import type { FeatureCollection } from 'geojson'
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { SOURCE } from './ids.ts'
import { baseLayers, borderLayers } from './layers/base.ts'
import { borderVillageLayers } from './layers/border-villages.ts'
import { placeLabelLayers, townLayers } from './layers/labels.ts'
import { nagornoKarabakhLayers } from './layers/nagorno-karabakh.ts'
import { summitCityLayers } from './layers/summit-cities.ts'
import type { Palette } from './palette.ts'

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Sources read from files of the base map; the others are filled by the app. */
export const BASEMAP_SOURCES = [
  SOURCE.worldLand,
  SOURCE.worldBorders,
  SOURCE.regionLand,
  SOURCE.regionBorders,
  SOURCE.units,
  SOURCE.lakes,
  SOURCE.rivers,
  SOURCE.towns,
]

/** All layers from bottom to top. Labels of towns come last in the stack's order of importance, so they lie lowest. */
export function layersInOrder(palette: Palette): LayerSpecification[] {
  return [
    ...baseLayers(palette),
    ...nagornoKarabakhLayers(palette).filter(({ type }) => type === 'fill'),
    ...borderLayers(palette),
    ...nagornoKarabakhLayers(palette).filter(({ type }) => type === 'line'),
    ...borderVillageLayers(palette).filter(({ type }) => type !== 'symbol'),
    ...summitCityLayers(palette).filter(({ type }) => type !== 'symbol'),
    ...townLayers(palette),
    ...placeLabelLayers(palette).filter(({ id }) => id === 'place-label'),
    ...borderVillageLayers(palette).filter(({ type }) => type === 'symbol'),
    ...summitCityLayers(palette).filter(({ type }) => type === 'symbol'),
    ...placeLabelLayers(palette).filter(({ id }) => id === 'place-space'),
  ]
}

/** The style. `dataBase` is the full address of the data folder with a final slash. */
export function buildStyle(palette: Palette, dataBase: string): StyleSpecification {
  const sources = Object.values(SOURCE).map((id): [string, GeoJSONSourceSpecification] => [
    id,
    BASEMAP_SOURCES.some((source) => source === id)
      ? { type: 'geojson', data: `${dataBase}basemap/${id}.json` }
      : { type: 'geojson', data: EMPTY },
  ])
  return { version: 8, name: 'Karabakh Atlas', sources: Object.fromEntries(sources), layers: layersInOrder(palette) }
}
