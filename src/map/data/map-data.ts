/** What the map draws: the selection and the as-of date turned into GeoJSON. Pure. */
import type { Feature, FeatureCollection, Geometry, LineString, Point } from 'geojson'
import { type Atlas, allFeatures, type Layers } from '../../core/atlas.ts'
import { positionsOf } from '../../core/geo/geo.ts'
import { projectToPixel } from '../../core/geo/mercator.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import { besideLine } from '../../core/placement/beside-line.ts'
import { type CalloutSide, placeCallouts, type RoundSymbol } from '../../core/placement/callouts.ts'
import { isPoint, type PlaceGroup, standsOnName } from '../../core/placement/group-places.ts'
import type { PlacedGroup } from '../../core/placement/place-symbols.ts'
import { type Box, beside, boxAround, type Side } from '../../core/placement/screen-box.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Selection } from '../../core/select/select.ts'
import { isValidOn } from '../../core/time/as-of.ts'
import type { Mark } from '../../core/vocabulary/drawing.ts'
import { SYMBOL_SPACE_PX } from '../style/hatch.ts'
import { LINE_NAME_GAP_EM, MARK_TEXT } from '../style/layers/dated.ts'
import { PLACE_TEXT_PX } from '../style/layers/places.ts'
import { markStyle } from '../style/marks.ts'
import { valueAt } from '../style/stroke.ts'
import { drawnRadiusPx, NAME_GAP_PX, type NameFace, regionLines, textSizePx } from '../symbols/symbol-metrics.ts'

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

/** The name of a line or area, and the side of its point on which it stands. */
interface LineName {
  id: string
  layer: string
  mark: Mark
  label: string
  side: Side
}

/**
 * The names of lines, near the middle of each where they cross neither the line nor a symbol nor one of the names of pairs
 * (`called`), and of areas that are named at their edge at their eastern end.
 */
export function lineNames(
  { features }: FeatureCollection,
  groups: readonly PlacedGroup[],
  called: FeatureCollection,
  zoom: number,
): FeatureCollection<Point, LineName> {
  const textPx = valueAt(MARK_TEXT, zoom)
  const taken = [
    ...groups.flatMap((group) => symbolBox(group, zoom)),
    ...called.features.flatMap((name) => nameBox(name, zoom)),
  ]
  return collect(
    features.flatMap(({ id, geometry, properties }) => {
      const { layer, mark, label: name } = (properties ?? {}) as { layer: string; mark: Mark; label: string }
      const usual = markStyle(mark).label?.beside
      if (!name || !usual || usual === 'point') return []
      const lines = regionLines(name)
      const label = lines.join('\n')
      if (geometry.type !== 'LineString') {
        const at = easternEnd(geometry)
        return at ? [pointAt(at, { id: String(id), layer, mark, label, side: usual })] : []
      }
      const [width, height] = textSizePx(lines)
      const scale = textPx / PLACE_TEXT_PX
      const spot = besideLine(
        geometry.coordinates.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
        { sizePx: [width * scale, height * scale], gapPx: LINE_NAME_GAP_EM * textPx, usual },
        taken,
        zoom,
      )
      return spot ? [pointAt(spot.at, { id: String(id), layer, mark, label, side: spot.side })] : []
    }),
  )
}

function easternEnd(geometry: Geometry): LonLat | undefined {
  const [lon, lat] = positionsOf(geometry).reduce((east, position) =>
    (position[0] ?? 0) > (east[0] ?? 0) ? position : east,
  )
  return lon === undefined || lat === undefined ? undefined : [lon, lat]
}

function symbolBox(group: PlacedGroup, zoom: number): Box[] {
  const width = 2 * drawnRadiusPx(group)
  return standsOnName(group.lead) ? [] : [boxAround(projectToPixel(group.at, zoom), width, width)]
}

/** The box of the name of a place of a pair. */
function nameBox({ geometry, properties }: Feature, zoom: number): Box[] {
  if (geometry.type !== 'Point') return []
  const { label, side } = properties as PairName
  const [width, height] = textSizePx(label.split('\n'))
  const [lon = 0, lat = 0] = geometry.coordinates
  const edge = projectToPixel([lon, lat], zoom)
  return [boxAround(beside(edge, side === 'east' ? 'right' : 'left', width, height, 0), width, height)]
}

/** Names with " +3" where a place leads a group of four places. */
export function labelGroups(groups: readonly PlaceGroup[], nameOf: (place: Place) => string): (place: Place) => string {
  const more = new Map(groups.map(({ lead, places }) => [lead.id, places.length - 1]))
  return (place) => (more.get(place.id) ? `${nameOf(place)} +${more.get(place.id)}` : nameOf(place))
}

/** What the map writes beside a symbol, or the room that a name above the map needs. */
interface PlaceLabel {
  /** Id of the leading place. */
  place: string
  label: string
  /** From the middle of the symbol to its name, in ems. */
  distance: number
  /** The symbol's size, as a share of SYMBOL_SPACE_PX, or the size of the name's text in pixels. */
  size: number
  /** Text of a name that is a button above the map; the map only keeps its room free. */
  region: string
  /** Between its letters, in ems. */
  spacing: number
}

/** Names of the symbols that stand for points, and the room that symbols and names above the map need. */
export function placeLabels(
  groups: readonly PlacedGroup[],
  nameOf: (place: Place) => string,
  faceOf: (group: PlacedGroup) => NameFace | undefined,
): FeatureCollection<Point, PlaceLabel> {
  return collect(
    groups.map((group) => {
      const { lead, at } = group
      const face = faceOf(group)
      const radius = drawnRadiusPx(group)
      // The badge takes the room of about three letters.
      const region = face ? `${face.lines.join('\n')} 000` : ''
      return pointAt(at, {
        place: lead.id,
        label: standsOnName(lead) ? '' : nameOf(lead),
        distance: (radius + NAME_GAP_PX) / PLACE_TEXT_PX,
        size: face?.textPx ?? (2 * radius) / SYMBOL_SPACE_PX,
        region,
        spacing: face?.spacing ?? 0,
      })
    }),
  )
}

/** The name of a place of a pair, and what a click on it opens: its feature in a layer, or its events when `layer` is "". */
interface PairName {
  id: string
  place: string
  label: string
  layer: string
  side: CalloutSide
}

/** Radius of a place of a pair that has no symbol, in pixels (style/marks.ts). */
const PLAIN_RADIUS_PX = 6

/**
 * Names of the places of pairs in the layers that are shown, each on the side that is away from the other place, and
 * lines to the names that stand apart. Symbols of all `groups` stay free.
 */
export function pairNames(
  layers: Layers,
  shown: readonly string[],
  groups: readonly PlacedGroup[],
  nameOf: (place: string) => string,
  zoom: number,
): FeatureCollection<Point | LineString, PairName> {
  const symbols = new Map<string, RoundSymbol>()
  for (const group of groups)
    if (!standsOnName(group.lead)) symbols.set(group.lead.id, { at: group.at, radiusPx: drawnRadiusPx(group) })
  const pairs = shown.flatMap((layer) =>
    (layers[layer]?.features ?? [])
      .filter(({ properties }) => properties.mark === 'border-village')
      .map((feature) => ({ layer, feature })),
  )
  const sides = sidesOf(pairs.map(({ feature }) => feature))
  const named = pairs.flatMap(({ layer, feature: { id, geometry, properties } }) => {
    const { place = '' } = properties
    const [lon, lat] = geometry.type === 'Point' ? geometry.coordinates : []
    if (lon === undefined || lat === undefined) return []
    const own = symbols.get(place)
    const isShared = own === undefined && groups.some(({ places }) => places.some((other) => other.id === place))
    const symbol: RoundSymbol = own ?? { at: [lon, lat], radiusPx: PLAIN_RADIUS_PX }
    const label = regionLines(nameOf(place).replace(' / ', '\u00a0/ ')).join('\n')
    const side = sides.get(place) ?? 'east'
    return isShared ? [] : [{ id, place, symbol, label, side, layer: own ? '' : layer }]
  })
  const placed = placeCallouts(
    named.map(({ symbol, side, label }) => ({ symbol, side, sizePx: textSizePx(label.split('\n')) })),
    [...new Set([...symbols.values(), ...named.map(({ symbol }) => symbol)])],
    zoom,
  )
  return collect(
    named.flatMap(({ id, place, label, layer, symbol }, i): Feature<Point | LineString, PairName>[] => {
      const { at, from, side } = placed[i] ?? { at: symbol.at, from: undefined, side: 'east' }
      const name = pointAt(at, { id, place, label, layer, side })
      return from ? [name, { ...name, geometry: { type: 'LineString', coordinates: [[...from], [...at]] } }] : [name]
    }),
  )
}

/** For each place of a pair, the side that is away from the other. */
function sidesOf(pairs: readonly LayerFeature[]): ReadonlyMap<string, CalloutSide> {
  const sides = new Map<string, CalloutSide>()
  for (const { id, properties, geometry } of pairs) {
    const other = pairs.find((one) => one.properties.pair === properties.pair && one.id !== id)
    if (!properties.place || !properties.pair || geometry.type !== 'Point' || other?.geometry.type !== 'Point') continue
    sides.set(properties.place, geometry.coordinates[0] < other.geometry.coordinates[0] ? 'west' : 'east')
  }
  return sides
}

/** A dot for each place where something happened in other years and no symbol stands, in the hue of what happened last. */
export function placeDots(
  dots: Selection,
  { places, subject }: Atlas,
  isShown: (place: string) => boolean,
): FeatureCollection<Point, { place: string; hue: string }> {
  return collect(
    [...dots.byPlace].flatMap(([id, events]) => {
      const place = places.get(id)
      const family = subject.families.find((one) => one.id === events.at(-1)?.family)
      if (!place?.position || !family || !isPoint(place) || isShown(id)) return []
      return [pointAt(place.position, { place: id, hue: family.hue })]
    }),
  )
}

export function pointAt<P>(coordinates: readonly [number, number], properties: P): Feature<Point, P> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...coordinates] } }
}

export function collect<F extends Feature>(features: readonly F[]): { type: 'FeatureCollection'; features: F[] } {
  return { type: 'FeatureCollection', features: [...features] }
}
