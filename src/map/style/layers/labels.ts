/** Names of countries and waters, of areas and districts. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { FONT, SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'
import { byZoom, type Stops } from '../stroke.ts'

/** Sizes of names in pixels by zoom; the same for labels that are elements above the map (src/map/symbols/). */
export const COUNTRY_TEXT: Stops = [
  [3, 9],
  [4, 11],
  [5.5, 14],
  [7, 17],
  [8.5, 22],
]
export const AREA_TEXT: Stops = [
  [4, 11],
  [5, 12],
  [6, 13],
  [9, 16],
]
/** From this zoom on an outlined area has its name. */
export const AREA_NAMED_FROM = 4
/** Between an outline and the name above it, in ems. */
export const AREA_NAME_GAP_EM = 0.3
/** Space between the letters of a country's name, in ems. */
export const COUNTRY_SPACING = 0.18

/** From this zoom on exclaves have their names, with the country that each belongs to. */
export const EXCLAVE_NAMES_FROM = 8.75

/** Beyond this zoom countries are named on both sides of their borders. */
export const BORDER_NAMES_FROM = 8.6

export const halo = (palette: Palette, width = 1.6) => ({
  'text-halo-color': palette.textHalo,
  'text-halo-width': width,
  'text-halo-blur': 0.4,
})

/** Names of countries, always, and of exclaves; only the reader's own choice and symbols go before them. */
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
        'text-max-width': 100,
        'text-rotate': ['get', 'angle'],
        'text-anchor': ['get', 'anchor'],
        'text-rotation-alignment': 'map',
        'text-padding': 3,
      },
      paint: { 'text-color': palette.country, ...halo(palette) },
    },
    ...exclaveLayers(palette),
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
        // Over other names, but never cut by what covers the map.
        'text-overlap': ['step', ['zoom'], 'never', 4, 'cooperative'],
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

/** Names of exclaves: inside their outlines, or beside a ring where no source has the outline. */
function exclaveLayers(palette: Palette): LayerSpecification[] {
  const isExclave: ExpressionSpecification = ['==', ['get', 'kind'], 'exclave']
  const isUnknown: ExpressionSpecification = ['==', ['get', 'outline'], 'unknown']
  const inside = ['center', [0, 0], 'top', [0, 0.6], 'bottom', [0, -0.6], 'left', [0.6, 0], 'right', [-0.6, 0]]
  const beside = ['left', [0.8, 0], 'right', [-0.8, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]]
  return [
    {
      id: 'exclave-ring',
      type: 'circle',
      source: SOURCE.names,
      minzoom: EXCLAVE_NAMES_FROM,
      filter: ['all', isExclave, isUnknown],
      paint: {
        'circle-radius': 3.5,
        'circle-color': palette.textHalo,
        'circle-stroke-color': palette.border,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'exclave-name',
      type: 'symbol',
      source: SOURCE.names,
      minzoom: EXCLAVE_NAMES_FROM,
      filter: isExclave,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT.italic,
        'text-size': byZoom([
          [8.8, 11],
          [12, 14],
        ]),
        'text-max-width': 9,
        'text-justify': 'auto',
        'text-variable-anchor-offset': ['case', isUnknown, ['literal', beside], ['literal', inside]] as never,
      },
      paint: { 'text-color': palette.country, ...halo(palette) },
    },
  ]
}

/** Names of seas, lakes and parts of countries. */
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
        [6, 10.5],
        [9, 12.5],
      ],
      FONT.italic,
      water,
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
        // Never far to a side, where another district lies.
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 1,
      },
      paint: { 'text-color': palette.country, ...halo(palette) },
    },
  ]
}

/** Names of outlined areas: above the outline, where nothing drives them away, and inside it from near by. */
export function areaNameLayers(palette: Palette): LayerSpecification[] {
  const paint = { 'text-color': palette.dated, ...halo(palette, 2) }
  return [
    {
      id: 'area-name-inside',
      type: 'symbol',
      source: SOURCE.areaNames,
      filter: ['==', ['get', 'kind'], 'inside'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.bold,
        'text-size': 14,
        'text-letter-spacing': 0.06,
        'text-max-width': 100,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.5,
      },
      paint,
    },
    {
      id: 'area-name',
      type: 'symbol',
      source: SOURCE.areaNames,
      minzoom: AREA_NAMED_FROM,
      filter: ['!', ['in', ['get', 'kind'], ['literal', ['district', 'inside']]]],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.bold,
        'text-size': byZoom(AREA_TEXT),
        'text-letter-spacing': 0.03,
        'text-max-width': 100,
        'text-anchor': 'bottom',
        'text-offset': [0, -AREA_NAME_GAP_EM],
        'text-allow-overlap': true,
        'text-ignore-placement': false,
      },
      paint,
    },
  ]
}
