/** Names on the map besides those of places with events: of countries, waters, areas, districts and towns. Pure. */
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson'
import type { BorderNames, Districts, MapNames, Towns } from '../../core/atlas.ts'
import { longitudesAt } from '../../core/geo/area-under.ts'
import { boundingBox, ringsOf } from '../../core/geo/geo.ts'
import { contains, innermost } from '../../core/geo/geo-points.ts'
import { positionOfPixel, projectToPixel } from '../../core/geo/mercator.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import { firstLanguage, type NameStyle } from '../../core/names/map-label.ts'
import { joinNames, townNames } from '../../core/names/record-names.ts'
import type { OutlineSpot } from '../../core/placement/place-symbols.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Mark } from '../../core/vocabulary/drawing.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { t } from '../../i18n/messages.ts'
import { regionLines } from '../symbols/symbol-metrics.ts'
import { collect, pointAt } from './map-data.ts'

/** Names of countries, seas and the like that hold on a day, in a language; those of countries in capitals. */
export function namesAsOf(
  names: MapNames,
  asOf: string,
  style: NameStyle,
  hasOwnName: (iso: string) => boolean,
): FeatureCollection<
  Point,
  { id: string; kind: string; name: string; rank: number; from_zoom: number; to_zoom: number; outline: string }
> {
  return collect(
    names.features
      .filter(({ properties }) => holdsOn(properties, asOf) && !(isState(properties) && hasOwnName(properties.id)))
      .map((name) => {
        const { properties, geometry } = name
        return pointAt(geometry.coordinates as [number, number], {
          id: properties.id,
          kind: properties.kind,
          name: nameOnMap(name, asOf, names, style),
          rank: properties.rank ?? 1,
          from_zoom: properties.min_zoom ?? 0,
          to_zoom: properties.max_zoom ?? 99,
          outline: properties.outline ?? 'known',
        })
      }),
  )
}

/** The names on both sides of borders, in a language on a day; the exclaves' countries have theirs in their own labels. */
export function namesAtBorders(
  { features }: BorderNames,
  names: MapNames,
  asOf: string,
  lang: Language,
): FeatureCollection<Point, { id: string; name: string }> {
  const nameOf = new Map(
    names.features
      .filter(({ properties }) => isState(properties) && properties.kind !== 'union' && holdsOn(properties, asOf))
      .map(({ properties }) => [properties.id, properties[`name_${lang}`] ?? properties.name_en]),
  )
  return collect(
    features.flatMap(({ type, geometry, properties }) => {
      const name = nameOf.get(properties.iso)
      return name
        ? [{ type, geometry, properties: { ...properties, id: properties.iso, name: name.toLocaleUpperCase(lang) } }]
        : []
    }),
  )
}

type MapName = MapNames['features'][number]['properties']

/** A country in capitals; a part or exclave with the country it belongs to, and with what is not known of it. */
function nameOnMap(
  { properties, geometry }: MapNames['features'][number],
  asOf: string,
  names: MapNames,
  style: NameStyle,
): string {
  const place = { properties: { ...properties, country: properties.iso ?? '' }, geometry }
  const name = townLabel(place, style, [])
  if (isState(properties)) return name.toLocaleUpperCase(style.lang)
  const country = properties.iso && countryLabel(names, properties.iso, asOf, PART_ZOOM)?.properties
  const belongs = country ? `\n(${country[`name_${style.lang}`] ?? country.name_en})` : ''
  return `${name}${belongs}${properties.outline === 'unknown' ? `\n${t('map.outlineUnknown')}` : ''}`
}

/** A zoom at which parts and exclaves are named. */
const PART_ZOOM = 8

/** Whether a name is a country's, of today or of the Soviet Union. */
export function isState({ kind }: { kind: string }): boolean {
  return kind === 'country' || kind === 'republic' || kind === 'union'
}

function holdsOn({ valid_from = '', valid_to }: MapName, day: string): boolean {
  return valid_from <= day && (valid_to === undefined || day <= valid_to)
}

/** The union of states that holds on a day, such as one whose republics are countries today; undefined when there is none. */
export function unionOn({ features }: MapNames, day: string): MapName | undefined {
  return features.find(({ properties }) => properties.kind === 'union' && holdsOn(properties, day))?.properties
}

/** The name of a country on a day at a zoom, with its place on the map; undefined where the map has none. */
export function countryLabel(
  names: MapNames,
  iso: string | undefined,
  asOf: string,
  zoom: number,
): MapNames['features'][number] | undefined {
  return names.features.find(
    ({ properties }) =>
      properties.id === iso &&
      properties.kind !== 'union' &&
      isState(properties) &&
      holdsOn(properties, asOf) &&
      zoom >= (properties.min_zoom ?? 0) &&
      zoom < (properties.max_zoom ?? 99),
  )
}

/** Where the name of an outlined area stands: above the middle of its outline. */
export function outlineAnchor({ geometry }: LayerFeature): [lon: number, lat: number] | undefined {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return
  const [west, , east, north] = boundingBox(ringsOf(geometry).flatMap(({ ring }) => ring))
  return [(west + east) / 2, north]
}

/** The line that is a place, such as a line of contact, among the features of a day. */
export function lineOfPlace(features: readonly LayerFeature[], id: string): readonly LonLat[] | undefined {
  for (const { geometry, properties } of features)
    if (geometry.type === 'LineString' && properties.place === id) return geometry.coordinates
  return
}

/** How far down the outline a name may stand beside it, as shares of its height. */
const BESIDE_SHARES = [0.15, 0.3, 0.45, 0.6]

/** Where else an outline's name may stand when it has no room above: inside it, beside it, east or west, or below. */
export function outlineSpots({ geometry }: LayerFeature): OutlineSpot[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  const rings = ringsOf(geometry).map(({ ring }) => ring)
  const [west, south, east, north] = boundingBox(rings.flat())
  const besides = BESIDE_SHARES.flatMap((share): OutlineSpot[] => {
    const lat = north - share * (north - south)
    const crossings = rings.flatMap((ring) => longitudesAt(ring, lat))
    return [
      { at: [Math.max(...crossings), lat], side: 'right' },
      { at: [Math.min(...crossings), lat], side: 'left' },
    ]
  })
  const inside = spotOf(geometry)
  return [
    ...(inside ? [{ at: inside, side: 'over' } as const] : []),
    ...besides,
    { at: [(west + east) / 2, south], side: 'below' },
  ]
}

/** The outlined areas of a layer with the text to write, but for those whose places have a name above the map. */
export function areaNames(
  layer: string,
  features: readonly LayerFeature[],
  textOf: (feature: LayerFeature) => string,
  hasOwnName: (place: string) => boolean,
): Feature<Point, { id: string; layer: string; kind: string; label: string }>[] {
  return features.flatMap((feature) => {
    const { id, properties } = feature
    const anchor = OUTLINES.includes(properties.mark) ? outlineAnchor(feature) : undefined
    if (!anchor || hasOwnName(properties.place ?? '')) return []
    return [pointAt(anchor, { id, layer, kind: properties.mark, label: regionLines(textOf(feature)).join('\n') })]
  })
}

/** From this zoom on outlined areas have their names inside, too. */
export const NAMES_INSIDE_FROM = 8.75
/** Between names inside an area, and the room that each needs around its middle; pixels. */
const INSIDE_PX = { step: 300, across: 80, down: 28 } as const

/** Names inside the outlined areas of a layer, so near to each other that a view inside an area shows one. */
export function insideNames(
  layer: string,
  features: readonly LayerFeature[],
  textOf: (feature: LayerFeature) => string,
  zoom: number,
): Feature<Point, { id: string; layer: string; kind: string; label: string }>[] {
  if (zoom < NAMES_INSIDE_FROM) return []
  const whole = Math.floor(zoom)
  return features.flatMap((feature) => {
    const { id, properties, geometry } = feature
    if (!OUTLINES.includes(properties.mark)) return []
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const [west, south, east, north] = boundingBox(ringsOf(geometry).flatMap(({ ring }) => ring))
    const [left, top] = projectToPixel([west, north], whole)
    const [right, bottom] = projectToPixel([east, south], whole)
    const { step, across, down } = INSIDE_PX
    const label = regionLines(textOf(feature)).join('\n')
    return from(left + step / 2, right, step).flatMap((x) =>
      from(top + step / 2, bottom, step).flatMap((y) => {
        const corners = [-across, across].flatMap((dx) => [-down, down].map((dy) => [x + dx, y + dy] as const))
        const isInside = corners.every((corner) => contains(geometry, positionOfPixel(corner, whole)))
        return isInside ? [pointAt(positionOfPixel([x, y], whole), { id, layer, kind: 'inside', label })] : []
      }),
    )
  })
}

/** Numbers from one to another, a step apart. */
function from(start: number, end: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((end - start) / step)) }, (_, i) => start + i * step)
}

/** Marks of areas that are named on the map. */
export const OUTLINES: readonly Mark[] = ['administrative-outline', 'historic-outline']

/** Names of districts, but for those that a symbol names. */
export function districtNames(
  districts: Districts,
  lang: Language,
  isNamed: (id: string) => boolean,
): Feature<Point, { place: string; kind: string; label: string }>[] {
  return districts.features.flatMap(({ properties, geometry }) => {
    if (properties.kind !== 'area' || geometry.type !== 'MultiPolygon' || isNamed(properties.id ?? '')) return []
    const at = spotOf(geometry)
    if (!at) return []
    const label = properties[`name_${lang}`] ?? properties.name_en ?? ''
    return [pointAt(at, { place: properties.id ?? '', kind: 'district', label })]
  })
}

const spots = new WeakMap<Polygon | MultiPolygon, LonLat | undefined>()

/** Where the name of an area stands inside it; looked for once. */
function spotOf(geometry: Polygon | MultiPolygon): LonLat | undefined {
  if (!spots.has(geometry)) spots.set(geometry, innermost(geometry))
  return spots.get(geometry)
}

type TownNames = Omit<Towns['features'][number]['properties'], 'id' | 'rank'>

/** Towns that no symbol stands for, with the text to write: both names in English where they have two, else the language's. */
export function townLabels(
  towns: Towns,
  style: NameStyle,
  areas: readonly LayerFeature[],
  isNamed: (id: string) => boolean,
): FeatureCollection<Point, { place: string; rank: number; label: string }> {
  return {
    type: 'FeatureCollection',
    features: towns.features
      .filter(({ properties }) => !isNamed(properties.id))
      .map((town) => ({
        type: 'Feature',
        properties: { place: town.properties.id, rank: town.properties.rank, label: townLabel(town, style, areas) },
        geometry: town.geometry,
      })),
  }
}

function townLabel(
  { properties, geometry }: Pick<Towns['features'][number], 'geometry'> & { properties: TownNames },
  style: NameStyle,
  areas: readonly LayerFeature[],
): string {
  const { country, name_en } = properties
  if (style.lang !== 'en') return properties[`name_${style.lang}`] ?? name_en
  const pair = townNames(properties, style.pairs)
  return pair ? joinNames(pair, firstLanguage(style, geometry.coordinates, country, areas)) : name_en
}
