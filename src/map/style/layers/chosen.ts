/** The chosen area, a measured distance and what is being drawn: thin, in the accent colour, unlike any border. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { FONT, SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'

const IS_POINT: ExpressionSpecification = ['==', ['geometry-type'], 'Point']

export function chosenShapeLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'chosen-area',
      type: 'fill',
      source: SOURCE.chosen,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.06 },
    },
    ...[SOURCE.chosen, SOURCE.draft].flatMap((source) => outlines(source, palette)),
    {
      id: 'chosen-label',
      type: 'symbol',
      source: SOURCE.chosen,
      filter: ['!=', ['get', 'label'], ''],
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': FONT.bold,
        'text-size': 14,
        'text-rotation-alignment': 'viewport',
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.accent, 'text-halo-color': palette.textHalo, 'text-halo-width': 2.5 },
    },
  ]
}

/** A line on a pale casing, and rings at its ends. */
function outlines(source: string, palette: Palette): LayerSpecification[] {
  return [
    {
      id: `${source}-casing`,
      type: 'line',
      source,
      filter: ['!', IS_POINT],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.textHalo, 'line-width': 5 },
    },
    {
      id: `${source}-line`,
      type: 'line',
      source,
      filter: ['!', IS_POINT],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 1.5 },
    },
    {
      id: `${source}-point`,
      type: 'circle',
      source,
      filter: IS_POINT,
      paint: {
        'circle-radius': 4,
        'circle-color': palette.textHalo,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2,
      },
    },
  ]
}
