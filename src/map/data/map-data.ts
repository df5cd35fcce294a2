/** What the map draws: the selection and the as-of date turned into GeoJSON. Pure. */
import type { Feature, FeatureCollection, Point } from 'geojson'
import {
  allFeatures,
  type BorderNames,
  type Districts,
  type Layers,
  type MapNames,
  type Towns,
} from '../../core/atlas.ts'
import { boundingBox, ringsOf } from '../../core/geo/geo.ts'
import { firstLanguage, type NameStyle } from '../../core/names/map-label.ts'
import { joinNames, townNames } from '../../core/names/place-label.ts'
import { type PlaceGroup, standsOnName } from '../../core/placement/group-places.ts'
import type { PlacedGroup } from '../../core/placement/place-symbols.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Selection } from '../../core/select/select.ts'
import { isValidOn } from '../../core/time/as-of.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import type { Mark } from '../../core/vocabulary/marks.ts'
import { SYMBOL_SPACE_PX } from '../style/hatch.ts'
import { NAME_GAP_PX, type NameFace, symbolRadiusPx } from '../symbols/symbol-metrics.ts'

/** The layers as of a day, places of meetings with the number of their meetings in the selection. */
export function datedLayers(layers: Layers, selection: Selection, asOf: string): Layers {
  const all = new Set(allFeatures(layers).flatMap(({ properties: { events } }) => events ?? []))
  const selected = new Set<string>()
  for (const { id } of selection.events) if (all.has(id)) selected.add(id)
  const asOfDay = (feature: LayerFeature): LayerFeature[] => {
    const { events } = feature.properties
    if (!events) return isValidOn(feature, asOf) ? [feature] : []
    const meetings = events.filter((id) => selected.has(id)).length
    return meetings === 0 ? [] : [{ ...feature, properties: { ...feature.properties, meetings } }]
  }
  return Object.fromEntries(
    Object.entries(layers).map(([id, { features }]) => [
      id,
      { type: 'FeatureCollection', features: features.flatMap(asOfDay) },
    ]),
  )
}

/** Features of the layers that are shown, each with its layer and the text that the map writes for it, or "". */
export function datedFeatures(
  layers: Layers,
  shown: readonly string[],
  textOf: (feature: LayerFeature) => string,
): FeatureCollection {
  return collect(
    shown.flatMap((layer) =>
      (layers[layer]?.features ?? []).map((feature) => ({
        ...feature,
        properties: { ...feature.properties, layer, label: textOf(feature) },
      })),
    ),
  )
}

/** Names with " +3" where a place leads a group of four places. */
export function labelGroups(groups: readonly PlaceGroup[], nameOf: (place: Place) => string): (place: Place) => string {
  const more = new Map(groups.map(({ lead, places }) => [lead.id, places.length - 1]))
  return (place) => (more.get(place.id) ? `${nameOf(place)} +${more.get(place.id)}` : nameOf(place))
}

/** Size of the text of names beside symbols, in pixels (style/layers/labels.ts). */
const PLACE_TEXT_PX = 13

/** What the map writes beside a symbol, or the room that a name above the map needs. */
interface PlaceLabel {
  /** Id of the leading place. */
  place: string
  label: string
  /** The side that its name tries first. */
  side: 'east' | 'west'
  /** From the middle of the symbol to its name, in ems. */
  distance: number
  /** The symbol's size, as a share of SYMBOL_SPACE_PX, or the size of the name's text in pixels. */
  size: number
  /** Text of a name that is a button above the map; the map only keeps its room free. */
  region: string
  /** Between its letters, in ems. */
  spacing: number
}

/**
 * Names of the symbols that stand for points, and the room that symbols and names above the map need. `pairs` are features
 * that may be pairs of places.
 */
export function placeLabels(
  groups: readonly PlacedGroup[],
  nameOf: (place: Place) => string,
  faceOf: (group: PlacedGroup) => NameFace | undefined,
  pairs: readonly LayerFeature[],
): FeatureCollection<Point, PlaceLabel> {
  const sides = sidesOf(pairs)
  return collect(
    groups.map((group) => {
      const { lead, events, at } = group
      const face = faceOf(group)
      const radius = symbolRadiusPx(events.length)
      // The badge takes the room of about three letters.
      const region = face ? `${face.lines.join('\n')} 000` : ''
      return pointAt(at, {
        place: lead.id,
        side: sides.get(lead.id) ?? 'east',
        label: standsOnName(lead) ? '' : nameOf(lead),
        distance: (radius + NAME_GAP_PX) / PLACE_TEXT_PX,
        size: face?.textPx ?? (2 * radius) / SYMBOL_SPACE_PX,
        region,
        spacing: face?.spacing ?? 0,
      })
    }),
  )
}

/** For each place of a pair, the side that is away from the other; `features` are those of the layers. */
function sidesOf(features: readonly LayerFeature[]): ReadonlyMap<string, 'east' | 'west'> {
  const sides = new Map<string, 'east' | 'west'>()
  for (const { properties, geometry } of features) {
    const other = features.find(({ id, properties: { pair } }) => pair === properties.pair && id !== properties.id)
    if (!properties.place || !properties.pair || geometry.type !== 'Point' || other?.geometry.type !== 'Point') continue
    sides.set(properties.place, geometry.coordinates[0] < other.geometry.coordinates[0] ? 'west' : 'east')
  }
  return sides
}

/** Names of countries, seas and the like that hold on a day, in a language; those of countries in capitals. */
export function namesAsOf(
  names: MapNames,
  asOf: string,
  lang: Language,
  hasOwnName: (iso: string) => boolean,
): FeatureCollection<
  Point,
  { id: string; kind: string; name: string; rank: number; from_zoom: number; to_zoom: number }
> {
  return collect(
    names.features
      .filter(({ properties }) => holdsOn(properties, asOf) && !(isState(properties) && hasOwnName(properties.id)))
      .map(({ properties, geometry }) => {
        const name = properties[`name_${lang}`] ?? properties.name_en
        return pointAt(geometry.coordinates as [number, number], {
          id: properties.id,
          kind: properties.kind,
          name: isState(properties) ? name.toLocaleUpperCase(lang) : name,
          rank: properties.rank,
          from_zoom: properties.min_zoom ?? 0,
          to_zoom: properties.max_zoom ?? 99,
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

function isState({ kind }: Pick<MapName, 'kind'>): boolean {
  return kind === 'country' || kind === 'republic' || kind === 'union'
}

function holdsOn({ valid_from = '', valid_to }: MapName, day: string): boolean {
  return valid_from <= day && (valid_to === undefined || day <= valid_to)
}

/** The name of a country on a day at a zoom, with its place on the map; undefined where the map has none. */
export function countryName(
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
    return [pointAt(anchor, { id, layer, kind: properties.mark, label: textOf(feature) })]
  })
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
    const [west, south, east, north] = boundingBox(ringsOf(geometry).flatMap(({ ring }) => ring))
    const label = properties[`name_${lang}`] ?? properties.name_en ?? ''
    return [pointAt([(west + east) / 2, (south + north) / 2], { place: properties.id ?? '', kind: 'district', label })]
  })
}

function pointAt<P>(coordinates: readonly [number, number], properties: P): Feature<Point, P> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...coordinates] } }
}

export function collect<F extends Feature>(features: readonly F[]): { type: 'FeatureCollection'; features: F[] } {
  return { type: 'FeatureCollection', features: [...features] }
}

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
  { properties, geometry }: Towns['features'][number],
  style: NameStyle,
  areas: readonly LayerFeature[],
): string {
  const { country, name_en } = properties
  if (style.lang !== 'en') return properties[`name_${style.lang}`] ?? name_en
  const pair = townNames(properties, style.pairs)
  return pair ? joinNames(pair, firstLanguage(style, geometry.coordinates, country, areas)) : name_en
}
