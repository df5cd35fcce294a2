/** Heights: a pale tint, and the shade of slopes. Both come from one source, once the first view is drawn. */
import type { ColorReliefLayerSpecification, ExpressionSpecification, HillshadeLayerSpecification } from 'maplibre-gl'
import { ELEVATION } from '../ids.ts'
import type { Palette } from '../palette.ts'

/** Heights of the palette's tints, in metres. */
const TINT_METRES = [20, 500, 1000, 1500, 2000, 3000] as const

/** Further away only a part of what is seen has heights, which would look like a patch. */
const RELIEF_FROM = 4.2

/** Where the map's grid of 30 arc-seconds is too coarse for the shade of a slope, it would be a blur. */
const SHADE_ENDS = 10.5

export function reliefLayers(palette: Palette): [ColorReliefLayerSpecification, HillshadeLayerSpecification] {
  const tints = TINT_METRES.flatMap((metres, i) => [metres, palette.tint[i] ?? palette.land])
  // Nothing at sea level: there the tiles say nothing about where land ends.
  const colour = ['interpolate', ['linear'], ['elevation'], 0, 'rgba(0, 0, 0, 0)', ...tints] as ExpressionSpecification
  return [
    {
      id: 'tint',
      type: 'color-relief',
      source: ELEVATION,
      minzoom: RELIEF_FROM,
      paint: {
        'color-relief-color': colour,
        'color-relief-opacity': ['interpolate', ['linear'], ['zoom'], RELIEF_FROM, 0, 5.2, 1, 8, 1, 10.5, 0.55],
      },
    },
    {
      id: 'shade',
      type: 'hillshade',
      source: ELEVATION,
      minzoom: RELIEF_FROM,
      maxzoom: SHADE_ENDS,
      paint: {
        'hillshade-method': 'multidirectional',
        'hillshade-illumination-direction': [270, 315, 0, 45],
        'hillshade-illumination-altitude': [30, 32, 30, 30],
        'hillshade-shadow-color': Array(4).fill(palette.shadow),
        'hillshade-highlight-color': Array(4).fill(palette.highlight),
        'hillshade-exaggeration': [
          'interpolate',
          ['linear'],
          ['zoom'],
          RELIEF_FROM,
          0,
          5.5,
          0.13,
          7,
          0.12,
          8.5,
          0.13,
          SHADE_ENDS,
          0,
        ],
      },
    },
  ]
}
