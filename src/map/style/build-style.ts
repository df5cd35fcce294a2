/** Puts the style together from the base map and the dated layers. Pure: knows nothing of time or of the DOM. */
import type { FeatureCollection } from 'geojson'
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  ProjectionSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { overviewAddress } from './basemap-parts.ts'
import { LATE_SOURCES, OVERVIEW_SOURCES, SOURCE } from './ids.ts'
import { baseLayers, borderLayers } from './layers/base.ts'
import { borderVillageLayers } from './layers/border-villages.ts'
import { chosenShapeLayers } from './layers/chosen-shapes.ts'
import { placeLabelLayers, townLayers } from './layers/labels.ts'
import { nagornoKarabakhLayers } from './layers/nagorno-karabakh.ts'
import { summitCityLayers } from './layers/summit-cities.ts'
import type { Palette } from './palette.ts'

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** A globe while the far cities are in view; flat once the region fills the screen. */
const GLOBE_THEN_FLAT: NonNullable<ProjectionSpecification['type']> = [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  'vertical-perspective',
  5,
  'mercator',
]

/** All layers from bottom to top. Labels of towns come last in the stack's order of importance, so they lie lowest. */
export function layersInOrder(palette: Palette): LayerSpecification[] {
  return [
    ...baseLayers(palette),
    ...nagornoKarabakhLayers(palette).filter(({ type }) => type === 'fill'),
    ...borderLayers(palette),
    ...nagornoKarabakhLayers(palette).filter(({ type }) => type !== 'fill'),
    ...borderVillageLayers(palette).filter(({ type }) => type !== 'symbol'),
    ...summitCityLayers(palette).filter(({ type }) => type !== 'symbol'),
    ...townLayers(palette),
    ...placeLabelLayers(palette).filter(({ id }) => id === 'place-label'),
    ...chosenShapeLayers(palette),
    ...borderVillageLayers(palette).filter(({ type }) => type === 'symbol'),
    ...summitCityLayers(palette).filter(({ type }) => type === 'symbol'),
    ...placeLabelLayers(palette).filter(({ id }) => id !== 'place-label'),
  ]
}

/** The style. `dataBase` is the full address of the data folder with a final slash. */
export function buildStyle(palette: Palette, dataBase: string): StyleSpecification {
  const first = new Map(
    OVERVIEW_SOURCES.filter((id) => !LATE_SOURCES.includes(id)).map((id) => [id, overviewAddress(dataBase, id)]),
  )
  const sources = Object.values(SOURCE)
    .filter((id) => id !== SOURCE.relief)
    .map((id): [string, GeoJSONSourceSpecification] => [id, { type: 'geojson', data: first.get(id) ?? EMPTY }])
  return {
    version: 8,
    name: 'Karabakh Atlas',
    projection: { type: GLOBE_THEN_FLAT },
    sources: Object.fromEntries(sources),
    layers: layersInOrder(palette),
  }
}
