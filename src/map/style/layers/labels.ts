/** Names: of countries and waters, of areas, of places with events, and of towns for orientation. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { FONT, IMAGE, SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'
import type { Stops } from '../stroke.ts'
import { byZoom } from '../stroke.ts'

/** Sizes of names in pixels by zoom; the same for labels that are elements above the map (src/map/symbols/). */
export const COUNTRY_TEXT: Stops = [
  [3, 9],
  [4, 11],
  [5.5, 14],
  [7, 17],
  [8.5, 22],
]
export const AREA_TEXT: Stops = [
  [5, 12],
  [6, 13],
  [9, 16],
]
/** Space between the letters of a country's name, in ems. */
export const COUNTRY_SPACING = 0.18

/** Beyond this zoom countries are named on both sides of their borders. */
export const BORDER_NAMES_FROM = 8.6

const halo = (palette: Palette, width = 1.6) => ({
  'text-halo-color': palette.textHalo,
  'text-halo-width': width,
  'text-halo-blur': 0.4,
})

/** Names of countries, always; only the reader's own choice and symbols go before them. */
export function countryLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'border-name',
      type: 'symbol',
      source: SOURCE.borderNames,
      minzoom: BORDER_NAMES_FROM - 0.2,
      filter: ['all', ['<=', ['get', 'from_zoom'], ['zoom']], ['>', ['get', 'to_zoom'], ['zoom']]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT.bold,
        'text-size': byZoom([
          [8.5, 11],
          [11, 14],
        ]),
        'text-letter-spacing': COUNTRY_SPACING,
        'text-rotate': ['get', 'angle'],
        'text-anchor': ['get', 'anchor'],
        'text-rotation-alignment': 'map',
        'text-padding': 3,
      },
      paint: { 'text-color': palette.country, ...halo(palette) },
    },
    {
      id: 'country-name',
      type: 'symbol',
      source: SOURCE.names,
      filter: [
        'all',
        ['in', ['get', 'kind'], ['literal', ['country', 'republic', 'union']]],
        ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 2.5, 2, 4, 3, 5, 4]],
        ['<=', ['get', 'from_zoom'], ['zoom']],
        ['>', ['get', 'to_zoom'], ['zoom']],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT.bold,
        'text-size': byZoom(COUNTRY_TEXT),
        'text-letter-spacing': COUNTRY_SPACING,
        'text-max-width': 12,
        'text-padding': 4,
        'text-allow-overlap': ['step', ['zoom'], false, 4, true],
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': palette.country,
        ...halo(palette, 2),
        'text-opacity': ['interpolate', ['linear'], ['zoom'], BORDER_NAMES_FROM, 1, BORDER_NAMES_FROM + 0.6, 0],
      },
    },
  ]
}

/** Names of seas, lakes, parts of countries and exclaves. */
export function regionNameLayers(palette: Palette): LayerSpecification[] {
  const names = (
    kind: string,
    from: number,
    size: Stops,
    font: string[],
    paint: object,
    layout: object = {},
  ): LayerSpecification => ({
    id: `${kind}-name`,
    type: 'symbol',
    source: SOURCE.names,
    minzoom: from,
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': font,
      'text-size': byZoom(size),
      'text-max-width': 7,
      ...layout,
    },
    paint: paint as object,
  })
  const water = { 'text-color': palette.waterText, 'text-halo-color': palette.water, 'text-halo-width': 1.4 }
  const land = { 'text-color': palette.country, ...halo(palette) }
  return [
    names(
      'lake',
      6,
      [
        [6, 11],
        [9, 14],
      ],
      FONT.italic,
      water,
    ),
    names(
      'exclave',
      8.8,
      [
        [8.8, 11],
        [12, 14],
      ],
      FONT.italic,
      land,
    ),
    names(
      'part',
      6,
      [
        [6, 11],
        [9, 14],
      ],
      FONT.bold,
      land,
      { 'text-letter-spacing': 0.06 },
    ),
    names(
      'sea',
      3,
      [
        [4, 12],
        [7, 20],
      ],
      FONT.italic,
      water,
      { 'text-letter-spacing': 0.12, 'text-line-height': 1.5 },
    ),
  ]
}

/** Names of the districts around, once they can be told apart. */
export function districtLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'district-name',
      type: 'symbol',
      source: SOURCE.areaNames,
      minzoom: 7.3,
      filter: ['==', ['get', 'kind'], 'district'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.regular,
        'text-size': byZoom([
          [7, 11],
          [10, 14],
        ]),
        'text-letter-spacing': 0.04,
        'text-max-width': 7,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1,
      },
      paint: { 'text-color': palette.country, ...halo(palette) },
    },
  ]
}

/** Names of outlined areas, which nothing drives away: above the outline, inside it from near by, then along it. */
export function areaNameLayers(palette: Palette): LayerSpecification[] {
  const paint = { 'text-color': palette.dated, ...halo(palette, 2) }
  return [
    {
      id: 'area-name',
      type: 'symbol',
      source: SOURCE.areaNames,
      minzoom: 5,
      filter: ['!=', ['get', 'kind'], 'district'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.bold,
        'text-size': byZoom(AREA_TEXT),
        'text-letter-spacing': 0.03,
        'text-max-width': 14,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.3],
        'text-allow-overlap': true,
        'text-ignore-placement': false,
      },
      paint,
    },
    {
      id: 'area-name-along',
      type: 'symbol',
      source: SOURCE.dated,
      minzoom: 9,
      filter: ['in', ['get', 'mark'], ['literal', ['administrative-outline', 'historic-outline']]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': ['get', 'label'],
        'text-font': FONT.bold,
        'text-size': 14,
        'text-max-angle': 50,
        'text-keep-upright': true,
      },
      paint,
    },
  ]
}

/** Names of places with events; one of a pair stands on the side that is away from the other. */
export function placeLabelLayers(palette: Palette): LayerSpecification[] {
  return [
    placeLabelLayer(palette, 'place-label', 'east', ['left', 'right', 'top', 'bottom']),
    placeLabelLayer(palette, 'place-label-west', 'west', ['right', 'left', 'top', 'bottom']),
  ]
}

function placeLabelLayer(
  palette: Palette,
  id: string,
  side: 'east' | 'west',
  anchors: ('left' | 'right' | 'top' | 'bottom')[],
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: SOURCE.placeLabels,
    filter: ['all', ['!=', ['get', 'label'], ''], ['==', ['get', 'side'], side]],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': FONT.bold,
      'text-size': 13,
      'text-variable-anchor': anchors,
      'text-radial-offset': ['get', 'distance'],
      'text-justify': 'auto',
      'text-max-width': 11,
    },
    paint: { 'text-color': palette.text, ...halo(palette) },
  }
}

/** The space that symbols and the labels above the map need; nothing of it is seen. */
export function symbolSpaceLayers(): LayerSpecification[] {
  return [
    {
      id: 'place-space',
      type: 'symbol',
      source: SOURCE.placeLabels,
      filter: ['==', ['get', 'region'], ''],
      layout: {
        'icon-image': IMAGE.symbolSpace,
        'icon-size': ['get', 'size'],
        'icon-allow-overlap': true,
        'icon-padding': 1,
      },
    },
    {
      id: 'region-space',
      type: 'symbol',
      source: SOURCE.placeLabels,
      filter: ['!=', ['get', 'region'], ''],
      layout: {
        'text-field': ['get', 'region'],
        'text-font': FONT.bold,
        'text-size': ['get', 'size'],
        'text-letter-spacing': ['get', 'spacing'],
        'text-max-width': 100,
        'text-allow-overlap': true,
        'text-padding': 4,
      },
      paint: { 'text-opacity': 0 },
    },
  ]
}

/** A town appears from the zoom that its rank allows: capitals at 4.5, cities at 6, towns at 7.5, villages at 9.5. */
const TOWN_RANK: ExpressionSpecification = ['step', ['zoom'], 1, 6, 2, 7.5, 3, 9.5, 4]
const townFilter: FilterSpecification = ['<=', ['get', 'rank'], TOWN_RANK]

/** Towns by rank, the larger ones first and at lower zooms; a capital has a ring. */
export function townLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'village-dot',
      type: 'circle',
      source: SOURCE.villages,
      minzoom: 9.5,
      filter: ['<=', ['get', 'rank'], TOWN_RANK],
      paint: { 'circle-radius': 1.5, 'circle-color': palette.textMuted },
    },
    {
      id: 'village-label',
      type: 'symbol',
      source: SOURCE.villages,
      minzoom: 10,
      filter: ['has', 'name'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT.regular,
        'text-size': 11,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.textMuted, ...halo(palette, 1.2) },
    },
    {
      id: 'town-dot',
      type: 'circle',
      source: SOURCE.towns,
      minzoom: 4.5,
      filter: townFilter,
      paint: {
        'circle-radius': ['match', ['get', 'rank'], 1, 3.6, 2, 2.6, 3, 2, 1.6],
        'circle-color': ['match', ['get', 'rank'], 1, palette.textHalo, palette.text],
        'circle-stroke-color': ['match', ['get', 'rank'], 1, palette.text, palette.textHalo],
        'circle-stroke-width': ['match', ['get', 'rank'], 1, 2, 1],
      },
    },
    {
      id: 'town-label',
      type: 'symbol',
      source: SOURCE.towns,
      minzoom: 4.5,
      filter: townFilter,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': ['match', ['get', 'rank'], 1, ['literal', FONT.bold], ['literal', FONT.regular]],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['match', ['get', 'rank'], 1, 13, 11],
          9,
          ['match', ['get', 'rank'], 1, 16, 2, 14, 12],
        ],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': ['match', ['get', 'rank'], [1, 2], palette.text, palette.textMuted], ...halo(palette) },
    },
  ]
}
