/** Names of places with events, the room that their symbols need, and towns for orientation. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { SYMBOL_SPACE_PX } from '../hatch.ts'
import { FONT, IMAGE, SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'
import { halo } from './labels.ts'

/** Size of names beside symbols, in pixels. */
export const PLACE_TEXT_PX = 13

/** Names of places with events. */
export function placeLabelLayer(palette: Palette): LayerSpecification {
  return {
    id: 'place-label',
    type: 'symbol',
    source: SOURCE.placeLabels,
    filter: ['!=', ['get', 'label'], ''],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': FONT.bold,
      'text-size': PLACE_TEXT_PX,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': ['get', 'distance'],
      'text-justify': 'auto',
      'text-max-width': 11,
    },
    paint: { 'text-color': palette.text, ...halo(palette) },
  }
}

/** From this zoom on the places of pairs are named wherever they are. */
export const CALLOUTS_FROM = 9.5

/** Names of the places of pairs, each with a line to its symbol when it stands apart; nothing drives them away. */
export function calloutLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'callout-line',
      type: 'line',
      source: SOURCE.callouts,
      minzoom: CALLOUTS_FROM,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': palette.text, 'line-width': 1 },
    },
    {
      id: 'callout-name',
      type: 'symbol',
      source: SOURCE.callouts,
      minzoom: CALLOUTS_FROM,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.bold,
        'text-size': PLACE_TEXT_PX,
        'text-anchor': ['case', ['==', ['get', 'side'], 'east'], 'left', 'right'],
        'text-justify': ['case', ['==', ['get', 'side'], 'east'], 'left', 'right'],
        'text-max-width': 100,
        'text-line-height': 1.2,
        'text-allow-overlap': true,
        'text-padding': 1,
      },
      paint: { 'text-color': palette.text, ...halo(palette) },
    },
  ]
}

/** A dot of an event, and the pale edge around it; pixels. */
const DOT_PX = { radius: 3.5, edge: 1.5 } as const

/** The layer of the space that lies under what covers the map. */
export const FURNITURE_SPACE = 'furniture-space'

/**
 * The space that symbols, dots, rings of capitals, the labels above the map and what covers it need; nothing of it is seen. Unlike the others, the
 * furniture's gives way to nothing and lets nothing overlap but what allows to be overlapped always.
 */
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
    {
      id: 'dot-space',
      type: 'symbol',
      source: SOURCE.dots,
      layout: {
        'icon-image': IMAGE.symbolSpace,
        'icon-size': (2 * DOT_PX.radius + 2 * DOT_PX.edge) / SYMBOL_SPACE_PX,
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
    {
      id: 'capital-space',
      type: 'symbol',
      source: SOURCE.towns,
      minzoom: TOWNS_FROM,
      filter: ['==', ['get', 'rank'], 1],
      layout: { 'icon-image': IMAGE.symbolSpace, 'icon-size': 0.4, 'icon-allow-overlap': true, 'icon-padding': 0 },
    },
    {
      id: FURNITURE_SPACE,
      type: 'symbol',
      source: SOURCE.furniture,
      layout: {
        'icon-image': IMAGE.symbolSpace,
        // Touching squares would drive each other away.
        'icon-size': ['*', 0.98, ['get', 'size']],
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': 0 },
    },
  ]
}

/** Dots where something happened in years that have no symbols now, in the hue of what happened last. */
export function dotLayer({ hues, textHalo }: Palette): LayerSpecification {
  const colours = Object.entries(hues).flat()
  return {
    id: 'event-dot',
    type: 'circle',
    source: SOURCE.dots,
    paint: {
      'circle-radius': DOT_PX.radius,
      'circle-color': ['match', ['get', 'hue'], ...colours, hues.grey] as unknown as ExpressionSpecification,
      'circle-stroke-color': textHalo,
      'circle-stroke-width': DOT_PX.edge,
    },
  }
}

/** Capitals are the first. */
const TOWNS_FROM = 4.5

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
      minzoom: TOWNS_FROM,
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
      minzoom: TOWNS_FROM,
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
