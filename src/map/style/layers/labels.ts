/** Names: of places with events, and of towns for orientation. */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { FONT, IMAGE, SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'

/** Size of the text in the labels of regions, in pixels; the same as in place-marker.css. */
export const REGION_TEXT_PX = 13

/** Names of places with events, and the space that their symbols need. */
export function placeLabelLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'place-space',
      type: 'symbol',
      source: SOURCE.placeLabels,
      filter: ['==', ['get', 'region'], ''],
      layout: { 'icon-image': IMAGE.symbolSpace, 'icon-allow-overlap': true, 'icon-padding': 1 },
    },
    {
      id: 'region-space',
      type: 'symbol',
      source: SOURCE.placeLabels,
      filter: ['!=', ['get', 'region'], ''],
      layout: {
        'text-field': ['get', 'region'],
        'text-font': FONT.bold,
        'text-size': REGION_TEXT_PX,
        'text-max-width': 100,
        'text-offset': ['array', 'number', 2, ['get', 'offset']],
        'text-allow-overlap': true,
        'text-padding': 8,
      },
      paint: { 'text-opacity': 0 },
    },
    {
      id: 'place-label',
      type: 'symbol',
      source: SOURCE.placeLabels,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.regular,
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.35,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.textHalo, 'text-halo-width': 1.5 },
    },
  ]
}

/** A town appears from the zoom that its rank allows: capitals at 4.5, cities at 6, towns at 7.5, villages at 9.5. */
const townFilter: FilterSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 6, 2, 7.5, 3, 9.5, 4]]

/** Towns by rank, the larger ones first and at lower zooms. */
export function townLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'town-dot',
      type: 'circle',
      source: SOURCE.towns,
      minzoom: 6,
      filter: townFilter,
      paint: { 'circle-radius': 1.8, 'circle-color': palette.textMuted },
    },
    {
      id: 'town-label',
      type: 'symbol',
      source: SOURCE.towns,
      minzoom: 4.5,
      filter: townFilter,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.regular,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['match', ['get', 'rank'], 1, 13, 11],
          10,
          ['match', ['get', 'rank'], [1, 2], 15, 12],
        ],
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.5,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.textMuted, 'text-halo-color': palette.textHalo, 'text-halo-width': 1.2 },
    },
  ]
}
