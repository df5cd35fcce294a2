/** What the map draws: the selection and the as-of date turned into GeoJSON. Pure. */
import type { FeatureCollection, Point } from 'geojson'
import type { Layers, Towns } from '../../core/atlas.ts'
import { firstLanguage, type NameStyle } from '../../core/names/map-label.ts'
import { joinNames } from '../../core/names/place-label.ts'
import { isPoint, type PlaceGroup } from '../../core/placement/group-places.ts'
import type { Move } from '../../core/placement/nudge-labels.ts'
import { regionLines } from '../../core/placement/region-lines.ts'
import type { LayerFeature, LayerFile } from '../../core/schema/layer.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Selection } from '../../core/select/select.ts'
import { layerAsOf } from '../../core/time/as-of.ts'
import { REGION_TEXT_PX } from '../style/layers/labels.ts'

/** The three layers as of a day, the summit cities with the number of their meetings in the selection. */
export function datedLayers(layers: Layers, selection: Selection, asOf: string): Layers {
  const all = new Set(layers['summit-cities'].features.flatMap(({ properties: { events } }) => events ?? []))
  const selected = new Set<string>()
  for (const { id } of selection.events) if (all.has(id)) selected.add(id)
  const cities = layers['summit-cities'].features.flatMap((city) => {
    const meetings = city.properties.events?.filter((id) => selected.has(id)).length ?? 0
    return meetings === 0 ? [] : [{ ...city, properties: { ...city.properties, meetings } }]
  })
  return {
    'nagorno-karabakh': layerAsOf(layers['nagorno-karabakh'], asOf),
    'border-villages': layerAsOf(layers['border-villages'], asOf),
    'summit-cities': { type: 'FeatureCollection', features: cities },
  }
}

/** A layer whose features at places bear the names that these places have on the as-of date. */
export function nameByPlace(
  layer: LayerFile,
  places: ReadonlyMap<string, Place>,
  nameOf: (place: Place) => string,
): LayerFile {
  return {
    type: 'FeatureCollection',
    features: layer.features.map((feature) => {
      const place = places.get(feature.properties.place ?? '')
      return place ? { ...feature, properties: { ...feature.properties, name: nameOf(place) } } : feature
    }),
  }
}

/** Names with " +3" where a place leads a group of four places. */
export function labelGroups(groups: readonly PlaceGroup[], nameOf: (place: Place) => string): (place: Place) => string {
  const more = new Map(groups.map(({ lead, places }) => [lead.id, places.length - 1]))
  return (place) => (more.get(place.id) ? `${nameOf(place)} +${more.get(place.id)}` : nameOf(place))
}

/** What the map writes beside a symbol, or the text for which it keeps room. */
interface PlaceLabel {
  label: string
  /** Text of a region's label, which is a button above the map; the map only keeps its room free. */
  region: string
  /** Move of that text in ems, right and down. */
  offset: number[]
}

/**
 * Labels of the symbols that stand for points, unless another layer in `labelled` writes the same name, and the room
 * that the labels of regions need. `moves` is by place id.
 */
export function placeLabels(
  groups: readonly PlaceGroup[],
  labelled: readonly LayerFile[],
  moves: ReadonlyMap<string, Move>,
  nameOf: (place: Place) => string,
): FeatureCollection<Point, PlaceLabel> {
  const named = new Set(
    labelled.flatMap(({ features }) => features.flatMap(({ properties }) => properties.place ?? [])),
  )
  return {
    type: 'FeatureCollection',
    features: groups.flatMap(({ lead, events }) => {
      if (!lead.position) return []
      const name = nameOf(lead)
      return [
        {
          type: 'Feature' as const,
          properties: {
            label: isPoint(lead) && !named.has(lead.id) ? name : '',
            region: isPoint(lead) ? '' : regionLines(name, String(events.length)).join('\n'),
            offset: (moves.get(lead.id) ?? [0, 0]).map((px) => px / REGION_TEXT_PX),
          },
          geometry: { type: 'Point' as const, coordinates: lead.position },
        },
      ]
    }),
  }
}

/** Towns with the text to write: both names in English where they have two, else the language's name. */
export function townLabels(
  towns: Towns,
  style: NameStyle,
  areas: readonly LayerFeature[],
): FeatureCollection<Point, { rank: number; label: string }> {
  return {
    type: 'FeatureCollection',
    features: towns.features.map((town) => ({
      type: 'Feature',
      properties: { rank: town.properties.rank, label: townLabel(town, style, areas) },
      geometry: town.geometry,
    })),
  }
}

function townLabel(
  { properties, geometry }: Towns['features'][number],
  { lang, order }: NameStyle,
  areas: readonly LayerFeature[],
): string {
  const { country, name_en, name_en_alt, name_en_alt_lang } = properties
  if (lang !== 'en') return properties[`name_${lang}`] ?? name_en
  if (!name_en_alt || !name_en_alt_lang) return name_en
  const names = name_en_alt_lang === 'hy' ? { az: name_en, hy: name_en_alt } : { az: name_en_alt, hy: name_en }
  return joinNames(names, firstLanguage(order, geometry.coordinates, country, areas))
}
