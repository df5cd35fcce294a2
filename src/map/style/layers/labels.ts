/** Names of countries and waters, of areas and districts. */
import type { LayerSpecification } from 'maplibre-gl'
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
  [5, 12],
  [6, 13],
  [9, 16],
]
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
      EXCLAVE_NAMES_FROM,
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
