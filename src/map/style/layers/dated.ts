/** Layers of the dated features, all from the table of marks. */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import type { Mark } from '../../../core/vocabulary/drawing.ts'
import { FONT, IMAGE, SOURCE } from '../ids.ts'
import { AREA_MARKS, BAND_MARKS, LINE_MARKS, MARKS_BOTTOM_UP, markStyle, POINT_MARKS } from '../marks.ts'
import type { Palette } from '../palette.ts'
import { STAR_RADIUS_PX } from '../star.ts'
import { byZoom, type Stops, strokeLayer } from '../stroke.ts'

const hasMark = (mark: Mark): FilterSpecification => ['==', ['get', 'mark'], mark]

/** From near by a hatch would drown what it lies on. */
const HATCH_FADES: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 7.5, 1, 9, 0.55, 10.5, 0.4]

/** Hatches of areas; MapLibre paints them with the images that create-map.ts makes. */
export function hatchLayers(): LayerSpecification[] {
  return AREA_MARKS.flatMap((mark) => {
    const { hatch } = markStyle(mark)
    const paint = { 'fill-pattern': hatch?.id, 'fill-opacity': HATCH_FADES }
    return hatch
      ? [{ id: mark, type: 'fill', source: SOURCE.dated, filter: hasMark(mark), paint } as LayerSpecification]
      : []
  })
}

/** Edges of areas, bands, lines; `marks` is one of the lists of style/marks.ts. */
function strokeLayers(marks: readonly Mark[], palette: Palette): LayerSpecification[] {
  return marks.flatMap((mark) =>
    markStyle(mark).strokes.map((stroke, i) =>
      strokeLayer(`${mark}-${i}`, SOURCE.dated, stroke, palette, hasMark(mark)),
    ),
  )
}

export const areaEdgeLayers = (palette: Palette) => strokeLayers(AREA_MARKS, palette)
export const bandLayers = (palette: Palette) => strokeLayers(BAND_MARKS, palette)
export const lineLayers = (palette: Palette) => strokeLayers(LINE_MARKS, palette)

/** Discs, rings and stars. A ring of schematic position is thin. */
export function pointLayers(palette: Palette): LayerSpecification[] {
  return POINT_MARKS.flatMap((mark): LayerSpecification[] => {
    const { disc, minzoom } = markStyle(mark)
    if (!disc) return []
    const { isStar, radius, perRootPx, fill, fillOpacity = 1, stroke, strokeWidth } = disc
    const byMeetings: ExpressionSpecification = [
      '+',
      radius[0]?.[1] ?? 0,
      ['*', perRootPx ?? 0, ['sqrt', ['get', 'meetings']]],
    ]
    if (isStar)
      return [
        {
          id: mark,
          type: 'symbol',
          source: SOURCE.dated,
          filter: hasMark(mark),
          layout: {
            'icon-image': IMAGE.star,
            'icon-size': ['/', byMeetings, STAR_RADIUS_PX],
            'icon-allow-overlap': true,
            'icon-ignore-placement': true,
          },
        },
      ]
    const layer: LayerSpecification = {
      id: mark,
      type: 'circle',
      source: SOURCE.dated,
      filter: hasMark(mark),
      ...(minzoom !== undefined && { minzoom }),
      paint: {
        'circle-radius': perRootPx ? byMeetings : byZoom(radius),
        'circle-color': palette[fill ?? stroke],
        'circle-opacity': fill ? fillOpacity : 0,
        'circle-stroke-color': palette[stroke],
        'circle-stroke-width': ['match', ['get', 'certainty'], 'schematic', strokeWidth * 0.6, strokeWidth],
      },
    }
    return [layer]
  })
}

/** Where its data say (map-data.ts), giving way to nothing. */
const BESIDE_LINE: SymbolLayerSpecification['layout'] = {
  'text-anchor': ['match', ['get', 'side'], 'right', 'left', 'left', 'right', 'below', 'top', 'bottom'],
  'text-max-width': 100,
  'text-allow-overlap': true,
}
/** Where there is room. */
const BESIDE_POINT: SymbolLayerSpecification['layout'] = {
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
}

/** Size of the names of dated features, in pixels by zoom. */
export const MARK_TEXT: Stops = [
  [6.4, 11],
  [9, 13],
]
/** Between a line and its name, in ems. */
export const LINE_NAME_GAP_EM = 0.9

/** Names of dated features. */
export function markLabelLayers(palette: Palette): LayerSpecification[] {
  return MARKS_BOTTOM_UP.flatMap((mark) => {
    const { label } = markStyle(mark)
    if (!label) return []
    const layer: LayerSpecification = {
      id: `${mark}-label`,
      type: 'symbol',
      source: label.beside === 'point' ? SOURCE.dated : SOURCE.lineNames,
      filter: hasMark(mark),
      minzoom: label.minzoom,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': FONT.bold,
        'text-size': byZoom(MARK_TEXT),
        'text-radial-offset': label.beside === 'point' ? 1.5 : LINE_NAME_GAP_EM,
        'text-justify': 'auto',
        ...(label.beside === 'point' ? BESIDE_POINT : BESIDE_LINE),
      },
      paint: {
        'text-color': mark === 'summit-city' ? palette.text : palette.dated,
        'text-halo-color': palette.textHalo,
        'text-halo-width': 2,
      },
    }
    return [layer]
  })
}
