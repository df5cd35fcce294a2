/** Labels of places on the map: where both names are shown, in the order that the reader chose. */
import type { Position } from 'geojson'
import { contains } from '../geo/geo-points.ts'
import type { LayerFeature } from '../schema/layer.ts'
import type { Place } from '../schema/reference-lists.ts'
import type { NamePairs } from '../schema/subject.ts'
import type { Language } from '../vocabulary/language.ts'
import { joinNames, type NameOrder, nameIn } from './record-names.ts'

/** How the map writes names: in English both names of a place in this order, in another language that language's name. */
export interface NameStyle {
  lang: Language
  order: NameOrder
  /** The atlas's rule for pairs of names. */
  pairs: NamePairs | undefined
}

/**
 * The language whose name comes first at a position; undefined when the alphabet decides. `areas` are the dated shapes
 * that hold on the as-of date; by the order `administering` the second name comes first inside those of the rule.
 */
export function firstLanguage(
  { order, pairs }: Pick<NameStyle, 'order' | 'pairs'>,
  position: Position,
  country: string | undefined,
  areas: readonly LayerFeature[],
): Language | undefined {
  if (order === 'alphabetical' || !pairs) return undefined
  if (order !== 'administering') return order
  const { first, second } = pairs
  if (second.leads_in_countries.includes(country ?? '')) return second.language
  const isInside = areas.some(
    ({ geometry, properties: { kind } }) => second.leads_in_areas.includes(kind) && contains(geometry, position),
  )
  return isInside ? second.language : first.language
}

/**
 * Label of a place on the map on the as-of date, whose areas are given; while the place is a unit of administration, the
 * unit's name without the short form behind it.
 */
export function mapLabel(place: Place, style: NameStyle, areas: readonly LayerFeature[]): string {
  const unit = areas.find(({ properties: { mark, place: id } }) => mark === 'administrative-outline' && id === place.id)
  if (unit) return unit.properties.name.replace(/ \([^)]*\)$/, '')
  if (style.lang !== 'en' || !place.pair || !place.position) return nameIn(place.names, style.lang).text
  return joinNames(place.pair, firstLanguage(style, place.position, place.country, areas))
}
