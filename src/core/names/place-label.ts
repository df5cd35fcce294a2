/** Labels of places that have an Armenian and an Azerbaijani name in Latin letters: both are shown. */

import type { Place } from '../schema/reference-lists.ts'
import type { Language } from '../vocabulary/language.ts'
import { nameIn, type Wording } from './names.ts'

/** Which name comes first: by the alphabet, the administering side's on the as-of date, or always the same language's. */
export type NameOrder = 'alphabetical' | 'administering' | 'az' | 'hy'

/** As the legend offers them, the default first. */
export const NAME_ORDERS: readonly NameOrder[] = ['alphabetical', 'administering', 'az', 'hy']

/** The two names of a place in Latin letters. */
export interface TwoNames {
  az: string
  hy: string
}

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

/** Label of a place in lists: in English both names in alphabetical order where it has two, else the language's name. */
export function listLabel(place: Place, lang: Language): Wording {
  const names = lang === 'en' ? twoNames(place) : undefined
  return names ? { text: joinNames(names), lang } : nameIn(place.names, lang)
}
