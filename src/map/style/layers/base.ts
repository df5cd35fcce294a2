/** Land, water, borders of states and units. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'

/** Rivers and lakes of rank 1 to 3 appear from the zooms that geodata/basemap/README.md names. */
const RANK_BY_ZOOM: ExpressionSpecification = ['step', ['zoom'], 1, 6, 2, 8, 3]

/** Where a river follows a border, the border is drawn instead, because the two sources are some km apart. */
const riverFilter: FilterSpecification = [
  'all',
  ['<=', ['get', 'rank'], RANK_BY_ZOOM],
  ['any', ['<', ['zoom'], 7], ['!=', ['get', 'along_border'], true]],
]

export function baseLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    ...[SOURCE.worldLand, SOURCE.regionLand].map(
      (source): LayerSpecification => ({
        id: source,
        type: 'fill',
        source,
        paint: { 'fill-color': palette.land, 'fill-antialias': false },
      }),
    ),
    {
      id: SOURCE.lakes,
      type: 'fill',
      source: SOURCE.lakes,
      filter: ['<=', ['get', 'rank'], RANK_BY_ZOOM],
      paint: { 'fill-color': palette.water },
    },
    {
      id: SOURCE.rivers,
      type: 'line',
      source: SOURCE.rivers,
      minzoom: 4,
      filter: riverFilter,
      paint: {
        'line-color': palette.waterline,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          0.4,
          8,
          ['match', ['get', 'rank'], 1, 1.4, 0.8],
          12,
          ['match', ['get', 'rank'], 1, 3, 1.6],
        ],
      },
    },
    {
      id: SOURCE.units,
      type: 'line',
      source: SOURCE.units,
      minzoom: 6,
      paint: { 'line-color': palette.unit, 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 10, 1.2] },
    },
  ]
}

/**
 * International borders: long dashes, because a border counts as delimited only where a protocol is on record.
 * Coarse lines end where the detailed region begins.
 */
export function borderLayers(palette: Palette): LayerSpecification[] {
  return [SOURCE.worldBorders, SOURCE.regionBorders].map((source) => ({
    id: source,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 6, 0.9, 10, 1.6],
      'line-dasharray': [6, 2],
    },
  }))
}
