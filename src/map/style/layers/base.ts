/** Land, water, roads, borders of states and units. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { BORDER, BORDER_BAND, OPEN_BORDER, RAILWAY, RIVERS, ROAD, SHORE, UNIT } from '../base-lines.ts'
import { AS_OF, SOURCE } from '../ids.ts'
import type { Palette } from '../palette.ts'
import { byZoom, type Stroke, strokeLayer } from '../stroke.ts'

/** Rivers and lakes of rank 1 to 3 appear from the zooms that geodata/basemap/README.md names. */
const RANK_BY_ZOOM: ExpressionSpecification = ['step', ['zoom'], 1, 6, 2, 7.5, 3]
const SHOWN_RANK: ExpressionSpecification = ['<=', ['get', 'rank'], RANK_BY_ZOOM]

/** Where a river follows a border, the border is drawn instead, because the two sources are some km apart. */
const BESIDE_BORDER: ExpressionSpecification = ['any', ['<', ['zoom'], 7], ['!=', ['get', 'along_border'], true]]

const fill = (source: string, colour: string, filter?: ExpressionSpecification): LayerSpecification => ({
  id: source,
  type: 'fill',
  source,
  ...(filter && { filter }),
  paint: { 'fill-color': colour, 'fill-antialias': false },
})

/** Land and water, below the heights. */
export function landLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    fill(SOURCE.worldLand, palette.land),
    fill(SOURCE.regionLand, palette.land),
  ]
}

/** What lies on the land, above the heights and below all borders. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  const river = (stroke: Stroke, i: number) =>
    strokeLayer(`river-${i + 1}`, SOURCE.rivers, { ...stroke, minzoom: 4.5 }, palette, [
      'all',
      ['==', ['get', 'rank'], i + 1],
      SHOWN_RANK,
      BESIDE_BORDER,
    ])
  const transport = (kind: string, stroke: Stroke): LayerSpecification => {
    const layer = strokeLayer(kind, SOURCE.transport, stroke, palette, ['==', ['get', 'kind'], kind])
    // Its lines are schematic: from near by they would be wrong.
    const opacity: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 6.8, 0, 7.2, 0.8, 8.4, 0.8, 9, 0]
    return { ...layer, minzoom: 6.8, maxzoom: 9, paint: { ...layer.paint, 'line-opacity': opacity } }
  }
  return [
    {
      ...fill(SOURCE.builtUp, palette.builtUp),
      minzoom: 6.5,
      paint: { 'fill-color': palette.builtUp, 'fill-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 0, 7.2, 0.9] },
    } as LayerSpecification,
    fill(SOURCE.lakes, palette.water, SHOWN_RANK),
    strokeLayer('lake-shore', SOURCE.lakes, SHORE, palette, SHOWN_RANK),
    strokeLayer('sea-shore', SOURCE.shores, SHORE, palette),
    ...RIVERS.map(river).reverse(),
    transport('road', ROAD),
    transport('railway', RAILWAY),
    strokeLayer(SOURCE.units, SOURCE.units, { ...UNIT, minzoom: 6 }, palette),
    strokeLayer('district-outline', SOURCE.districts, { ...UNIT, minzoom: 6 }, palette, [
      '==',
      ['get', 'kind'],
      'outline',
    ]),
    // Not seen; it lets a click find the district.
    {
      id: 'district-area',
      type: 'fill',
      source: SOURCE.districts,
      minzoom: 7.3,
      filter: ['==', ['get', 'kind'], 'area'],
      paint: { 'fill-opacity': 0 },
    },
  ]
}

/** The property of borders that lay within a union of states or around it, until the day in the other. */
const UNION = 'union'
const UNION_TO = 'union_to'

/** Whether a border's union holds on the as-of date: what was drawn within it is no state border, its edge a stronger one. */
const inUnion = (part: 'inner' | 'outer'): ExpressionSpecification => [
  'all',
  ['==', ['get', UNION], part],
  ['<=', ['global-state', AS_OF], ['to-string', ['get', UNION_TO]]],
]

/** A width of the stroke by part of a union. */
function unionWidth(stroke: Stroke): ExpressionSpecification {
  const [, curve, zoom, ...stops] = byZoom(stroke.width) as unknown as [string, unknown, unknown, ...number[]]
  const widths = stops.map((n, i) =>
    i % 2 === 0 ? n : ['case', inUnion('inner'), n * 0.6, inUnion('outer'), n * 1.5, n],
  )
  return ['interpolate', curve, zoom, ...widths] as unknown as ExpressionSpecification
}

/** Coarse lines end where the detailed region begins. */
const BORDER_SOURCES = [SOURCE.worldBorders, SOURCE.regionBorders]

/** The bands under international borders, which make one figure of their dashes. */
export function borderBandLayers(palette: Palette): LayerSpecification[] {
  return BORDER_SOURCES.map((source) => {
    const layer = strokeLayer(`${source}-band`, source, BORDER_BAND, palette)
    return { ...layer, paint: { ...layer.paint, 'line-width': unionWidth(BORDER_BAND) } }
  })
}

/** International borders: whole where their delimitation is on record, else in long dashes. */
export function borderLayers(palette: Palette): LayerSpecification[] {
  const ON_RECORD: ExpressionSpecification = [
    'all',
    ['==', ['get', 'delimitation'], 'on-record'],
    ['<=', ['to-string', ['get', 'delimited_from']], ['global-state', AS_OF]],
  ]
  // Outside the detailed region nothing is recorded about delimitation.
  return [
    strokeLayer(SOURCE.worldBorders, SOURCE.worldBorders, OPEN_BORDER, palette),
    strokeLayer(SOURCE.regionBorders, SOURCE.regionBorders, OPEN_BORDER, palette, ['!', ON_RECORD]),
    strokeLayer('region-borders-on-record', SOURCE.regionBorders, BORDER, palette, ON_RECORD),
  ].map((layer) => ({ ...layer, paint: { ...layer.paint, 'line-width': unionWidth(BORDER) } }))
}
