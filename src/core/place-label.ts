/** Labels of places that have an Armenian and an Azerbaijani name in Latin letters: both are shown. */
import type { Position } from 'geojson'
import { contains } from './geo-points.ts'
import { type Language, nameIn, type Wording } from './names.ts'
import type { LayerFeature } from './schema/layer.ts'
import type { Place } from './schema/reference-lists.ts'

/** Which name comes first: the administering side's on the as-of date, or always the same language's. */
export type NameOrder = 'administering' | 'az' | 'hy'

export const NAME_ORDERS: readonly NameOrder[] = ['administering', 'az', 'hy']

/** The two names of a place in Latin letters. */
export interface TwoNames {
  az: string
  hy: string
}

/** Kinds of areas that were administered by the Karabakh Armenian authorities while they held. */
const ARMENIAN_ADMINISTERED = ['area-of-control', 'indicative-area']
const SETTLEMENTS = ['village', 'town', 'city']

/** Two names of a settlement in Azerbaijan whose Armenian name differs; undefined for every other place. */
export function twoNames({ kind, country, names }: Pick<Place, 'kind' | 'country' | 'names'>): TwoNames | undefined {
  const az = nameIn(names, 'en').text
  const hy = names.find(({ lang }) => lang === 'hy')?.transliteration
  return country === 'AZ' && SETTLEMENTS.includes(kind) && hy !== undefined && hy !== az ? { az, hy } : undefined
}

/** Both names with the first language's first, or in alphabetical order when no language is named. */
export function joinNames({ az, hy }: TwoNames, first?: 'az' | 'hy'): string {
  const pair = first === 'az' ? [az, hy] : first === 'hy' ? [hy, az] : [az, hy].sort()
  return pair.join(' / ')
}

/**
 * The language whose name comes first at a position. `areas` are the dated shapes that hold on the as-of date;
 * inside one that was under Armenian administration the Armenian name comes first.
 */
export function firstLanguage(
  order: NameOrder,
  position: Position,
  country: string | undefined,
  areas: readonly LayerFeature[],
): 'az' | 'hy' {
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

/** Label of a place in lists: in English both names in alphabetical order where it has two, else the language's name. */
export function listLabel(place: Place, lang: Language): Wording {
  const names = lang === 'en' ? twoNames(place) : undefined
  return names ? { text: joinNames(names), lang } : nameIn(place.names, lang)
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
