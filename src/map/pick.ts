/** What is under a point of the map. One function decides, so that pointer, click and card agree. */
import type { MapGeoJSONFeature, Map as MapLibreMap, Point, PointLike } from 'maplibre-gl'
import type { CountryAreas, Layers } from '../core/atlas.ts'
import { contains } from '../core/geo/geo-points.ts'
import type { PlacedGroup } from '../core/placement/place-symbols.ts'
import type { LayerFeature } from '../core/schema/layer.ts'
import type { Selection } from '../core/select/select.ts'
import { SOURCE } from './style/ids.ts'

/** What a reader picks on the map: a place with events, a dated feature, or a country where there is nothing else. */
export type Picked =
  | { kind: 'place'; id: string }
  | { kind: 'feature'; layer: string; id: string }
  | { kind: 'country'; iso: string; position: LonLat }

/** Longitude and latitude in degrees, WGS84. */
type LonLat = [lon: number, lat: number]

/** What there is to pick besides what the map's style draws. */
export interface Pickable {
  /** Symbols and names with events. */
  groups: readonly PlacedGroup[]
  /** Ids of the lead places whose symbols lie under something else. */
  covered: ReadonlySet<string>
  /** Places that are drawn as dots. */
  dots: Selection['byPlace']
  layers: Layers
  /** Areas of countries, once they are there. */
  countries: CountryAreas | undefined
}

/** How near a symbol's middle a pointer must be, in pixels: half of a target's size (WCAG 2.5.8 and 2.5.5). */
const SYMBOL_REACH_PX = { fine: 12, coarse: 22 } as const
/** Reach of a click around lines, points and names. */
const REACH_PX = { fine: 5, coarse: 12 } as const

/**
 * What is under a point of the map's view, given in pixels from its top left corner: the nearest symbol, else by order a
 * name, the nearest village or dot, a line, an area, a town with events, the country. Undefined at sea and where no country
 * is known.
 */
export function whatIsAt(
  map: MapLibreMap,
  point: Pick<Point, 'x' | 'y'>,
  pickable: Pickable,
  pointer: 'fine' | 'coarse' = 'fine',
): Picked | undefined {
  const symbol = nearestSymbol(map, point, pickable, SYMBOL_REACH_PX[pointer])
  if (symbol) return { kind: 'place', id: symbol.lead.id }
  const reach = REACH_PX[pointer]
  const box: [PointLike, PointLike] = [
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ]
  const distanceTo = ({ geometry }: MapGeoJSONFeature) => {
    if (geometry.type !== 'Point') return 0
    const middle = map.project(geometry.coordinates as LonLat)
    return Math.hypot(middle.x - point.x, middle.y - point.y)
  }
  const candidates = map.queryRenderedFeatures(box).flatMap((drawn) => {
    const picked = pickedOf(drawn, pickable)
    return picked ? [{ picked, rank: rankOf(drawn), away: drawn.layer.type === 'circle' ? distanceTo(drawn) : 0 }] : []
  })
  const [first] = candidates.sort((a, b) => a.rank - b.rank || a.away - b.away)
  return first?.picked ?? countryAt(map, point, pickable)
}

function countryAt(map: MapLibreMap, { x, y }: Pick<Point, 'x' | 'y'>, { countries }: Pickable): Picked | undefined {
  const { lng, lat } = map.unproject([x, y]).wrap()
  const area = countries?.features.find(({ geometry }) => contains(geometry, [lng, lat]))
  return area && { kind: 'country', iso: area.properties.iso, position: [lng, lat] }
}

/** The feature of a layer that was picked, as the layers hold it. */
export function pickedFeature(picked: Picked | undefined, layers: Layers): LayerFeature | undefined {
  if (picked?.kind !== 'feature') return
  return layers[picked.layer]?.features.find(({ id }) => id === picked.id)
}

/** The symbol whose middle is nearest to the point, within the reach. */
function nearestSymbol(
  map: MapLibreMap,
  { x, y }: Pick<Point, 'x' | 'y'>,
  { groups, covered }: Pickable,
  reachPx: number,
): PlacedGroup | undefined {
  let nearest: PlacedGroup | undefined
  let least = reachPx
  for (const group of groups) {
    if (covered.has(group.lead.id)) continue
    const middle = map.project([...group.at])
    const distance = Math.hypot(middle.x - x, middle.y - y)
    if (distance > least) continue
    nearest = group
    least = distance
  }
  return nearest
}

/** Sources whose features name the dated layer and the feature of it that they stand for, or "". */
const LAYER_SOURCES: readonly string[] = [SOURCE.dated, SOURCE.areaNames, SOURCE.lineNames, SOURCE.callouts]

/** What a drawn feature stands for: a feature of a dated layer, a place of one of the symbols, or a country's name. */
function pickedOf(
  { source, properties, geometry }: MapGeoJSONFeature,
  { groups, dots, layers }: Pickable,
): Picked | undefined {
  const layer = LAYER_SOURCES.includes(source) ? String(properties['layer']) : ''
  const feature = layers[layer]?.features.find(({ id }) => id === properties['id'])
  if (feature) return { kind: 'feature', layer, id: feature.id }
  if (
    (source === SOURCE.names || source === SOURCE.borderNames) &&
    geometry.type === 'Point' &&
    properties['kind'] !== 'sea'
  )
    return { kind: 'country', iso: String(properties['id']), position: geometry.coordinates as LonLat }
  const { place, id = place } = properties
  return isShown(groups, id) || (source === SOURCE.dots && dots.has(id)) ? { kind: 'place', id } : undefined
}

function isShown(groups: readonly PlacedGroup[], id: unknown): boolean {
  return groups.some(({ places }) => places.some((place) => place.id === id))
}

/** Names first, then the smaller before the larger: a village, a line, an area. */
const RANK: Record<string, number> = { symbol: 0, circle: 1, line: 2, fill: 3 }
const MIN_RANK = 4

function rankOf({ layer }: MapGeoJSONFeature): number {
  return RANK[layer.type] ?? MIN_RANK
}
