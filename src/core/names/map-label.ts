/** Labels of places on the map: where both names are shown, in the order that the reader chose. */
import type { Position } from 'geojson'
import { contains } from '../geo/geo-points.ts'
import type { LayerFeature } from '../schema/layer.ts'
import type { Place } from '../schema/reference-lists.ts'
import type { Language } from '../vocabulary/language.ts'
import { nameIn } from './names.ts'
import { joinNames, type NameOrder, twoNames } from './place-label.ts'

/** Kinds of areas that were administered by the Karabakh Armenian authorities while they held. */
const ARMENIAN_ADMINISTERED = ['area-of-control', 'indicative-area']

/**
 * The language whose name comes first at a position; undefined when the alphabet decides. `areas` are the dated shapes
 * that hold on the as-of date; by the order `administering` the Armenian name comes first inside one that was under
 * Armenian administration.
 */
export function firstLanguage(
  order: NameOrder,
  position: Position,
  country: string | undefined,
  areas: readonly LayerFeature[],
): 'az' | 'hy' | undefined {
  if (order === 'alphabetical') return undefined
  if (order !== 'administering') return order
  if (country === 'AM') return 'hy'
  const isInside = areas.some(
    ({ geometry, properties: { kind } }) =>
      ARMENIAN_ADMINISTERED.includes(kind) &&
      (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
      contains(geometry, position),
  )
  return isInside ? 'hy' : 'az'
}

/** How the map writes names: in English both names of a place in this order, in another language that language's name. */
export interface NameStyle {
  lang: Language
  order: NameOrder
}

/** Label of a place on the map on the as-of date, whose areas are given. */
export function mapLabel(place: Place, { lang, order }: NameStyle, areas: readonly LayerFeature[]): string {
  const names = lang === 'en' ? twoNames(place) : undefined
  if (!names || !place.position) return nameIn(place.names, lang).text
  return joinNames(names, firstLanguage(order, place.position, place.country, areas))
}
