/** Puts the style together from the base map and the dated layers. Pure: knows nothing of time or of the DOM. */
import type { FeatureCollection } from 'geojson'
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  ProjectionSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { AS_OF, LATE_SOURCES, OVERVIEW_SOURCES, SOURCE } from './ids.ts'
import { borderBandLayers, borderLayers, groundLayers, landLayers } from './layers/base.ts'
import { chosenShapeLayers } from './layers/chosen.ts'
import { areaEdgeLayers, bandLayers, hatchLayers, lineLayers, markLabelLayers, pointLayers } from './layers/dated.ts'
import { areaNameLayers, countryLayers, districtLayers, regionNameLayers } from './layers/labels.ts'
import { calloutLayers, dotLayer, placeLabelLayer, symbolSpaceLayers, townLayers } from './layers/places.ts'
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

/**
 * All layers from bottom to top. Names are placed from the top down, so the least important lie lowest: towns, places
 * with events, waters and districts, countries, what is dated, what the reader chose. Heights are put below the first of
 * `groundLayers` when they come (use-basemap-parts.ts).
 */
export function layersInOrder(palette: Palette): LayerSpecification[] {
  return [
    ...landLayers(palette),
    ...groundLayers(palette),
    ...hatchLayers(),
    ...areaEdgeLayers(palette),
    ...borderBandLayers(palette),
    ...bandLayers(palette),
    ...borderLayers(palette),
    ...lineLayers(palette),
    ...pointLayers(palette),
    ...townLayers(palette),
    dotLayer(palette),
    placeLabelLayer(palette),
    ...regionNameLayers(palette),
    ...districtLayers(palette),
    ...countryLayers(palette),
    ...markLabelLayers(palette),
    ...calloutLayers(palette),
    ...areaNameLayers(palette),
    ...chosenShapeLayers(palette),
    ...symbolSpaceLayers(),
  ]
}

/** The layer under which heights are drawn. */
export const ABOVE_RELIEF = SOURCE.builtUp

/** The style. `dataBase` is the full address of the data folder with a final slash. */
export function buildStyle(palette: Palette, dataBase: string): StyleSpecification {
  const first = new Map(
    OVERVIEW_SOURCES.filter((id) => !LATE_SOURCES.includes(id)).map((id) => [id, overviewAddress(dataBase, id)]),
  )
  const sources = Object.values(SOURCE).map((id): [string, GeoJSONSourceSpecification] => [
    id,
    { type: 'geojson', data: first.get(id) ?? EMPTY },
  ])
  return {
    version: 8,
    name: 'Map',
    projection: { type: GLOBE_THEN_FLAT },
    state: { [AS_OF]: { default: '' } },
    sources: Object.fromEntries(sources),
    layers: layersInOrder(palette),
  }
}

/** Address of the light overview of a base map file. `dataBase` is the address of the data folder with a final slash. */
export function overviewAddress(dataBase: string, source: string): string {
  return `${dataBase}basemap/overview/${source}.json`
}
