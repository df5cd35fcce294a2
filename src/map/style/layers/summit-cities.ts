/** Cities of meetings: a soft disc as large as the square root of the meetings in the selected years, label in bold. */
import type { LayerSpecification } from 'maplibre-gl'
import { FONT, SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'

const source = SOURCE.summitCities

export function summitCityLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'summit-city',
      type: 'circle',
      source,
      paint: {
        'circle-radius': ['+', 12, ['*', 5, ['sqrt', ['get', 'meetings']]]],
        'circle-color': palette.accent,
        'circle-opacity': 0.16,
        'circle-stroke-color': palette.accent,
        'circle-stroke-opacity': 1,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'summit-city-label',
      type: 'symbol',
      source,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT.bold,
        'text-size': 14,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.5,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.textHalo, 'text-halo-width': 1.5 },
    },
  ]
}
