/** The village pairs of the 2024 agreement: a thin leader joins each pair, a ring marks an approximate place. */
import type { LayerSpecification } from 'maplibre-gl'
import { FONT, SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'

const source = SOURCE.borderVillages

export function borderVillageLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'village-section',
      type: 'line',
      source,
      filter: ['==', ['get', 'kind'], 'border-section'],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 5, 'line-opacity': 0.7, 'line-blur': 3 },
    },
    {
      id: 'village-pair',
      type: 'line',
      source,
      filter: ['==', ['get', 'kind'], 'village-pair'],
      minzoom: 8,
      paint: { 'line-color': palette.dated, 'line-width': 1 },
    },
    {
      id: 'village',
      type: 'circle',
      source,
      filter: ['==', ['get', 'kind'], 'border-village'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 2, 10, 4.5],
        'circle-color': palette.land,
        'circle-stroke-color': palette.dated,
        'circle-stroke-width': ['match', ['get', 'certainty'], 'schematic', 1, 1.8],
      },
    },
    {
      id: 'village-label',
      type: 'symbol',
      source,
      filter: ['==', ['get', 'kind'], 'border-village'],
      minzoom: 9.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT.regular,
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.2,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.textHalo, 'text-halo-width': 1.5 },
    },
  ]
}
