/** What the map draws: the selection and the as-of date turned into GeoJSON. Pure. */
import type { Feature, FeatureCollection, Point } from 'geojson'
import { type Atlas, allFeatures, type Layers } from '../../core/atlas.ts'
import { isPoint, type PlaceGroup, standsOnName } from '../../core/placement/group-places.ts'
import type { PlacedGroup } from '../../core/placement/place-symbols.ts'
import type { LayerFeature } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Selection } from '../../core/select/select.ts'
import { isValidOn } from '../../core/time/as-of.ts'
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

/** A dot for each place where something had happened earlier and nothing is shown now, in the hue of what happened last. */
export function earlierDots(
  earlier: Selection,
  { places, subject }: Atlas,
  isShown: (place: string) => boolean,
): FeatureCollection<Point, { place: string; hue: string }> {
  return collect(
    [...earlier.byPlace].flatMap(([id, events]) => {
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
