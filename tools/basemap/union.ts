/** What was part of the Soviet Union: names of its republics, and which of today's borders bounded or divided it. */

/** The last day of the Soviet Union: on 26 December 1991 its Soviet of the Republics declared that it had ceased. */
export const LAST_DAY = '1991-12-25'
/** The State Council of the Soviet Union recognised the three Baltic states on 6 September 1991. */
const BALTIC_LAST_DAY = '1991-09-05'
const BALTIC = ['EE', 'LT', 'LV']

/**
 * The fifteen republics by the code of today's state, under the names they had until 1990 or 1991; the map keeps these
 * up to the last day. Names in Azerbaijani, Armenian and Russian are the usual forms; nobody has reviewed them.
 */
export const REPUBLICS: Readonly<Record<string, readonly [en: string, az: string, hy: string, ru: string]>> = {
  AM: ['Armenian SSR', 'Ermənistan SSR', 'Հայկական ԽՍՀ', 'Армянская ССР'],
  AZ: ['Azerbaijan SSR', 'Azərbaycan SSR', 'Ադրբեջանական ԽՍՀ', 'Азербайджанская ССР'],
  BY: ['Byelorussian SSR', 'Belorusiya SSR', 'Բելառուսական ԽՍՀ', 'Белорусская ССР'],
  EE: ['Estonian SSR', 'Estoniya SSR', 'Էստոնական ԽՍՀ', 'Эстонская ССР'],
  GE: ['Georgian SSR', 'Gürcüstan SSR', 'Վրացական ԽՍՀ', 'Грузинская ССР'],
  KG: ['Kirghiz SSR', 'Qırğızıstan SSR', 'Ղրղզական ԽՍՀ', 'Киргизская ССР'],
  KZ: ['Kazakh SSR', 'Qazaxıstan SSR', 'Ղազախական ԽՍՀ', 'Казахская ССР'],
  LT: ['Lithuanian SSR', 'Litva SSR', 'Լիտվական ԽՍՀ', 'Литовская ССР'],
  LV: ['Latvian SSR', 'Latviya SSR', 'Լատվիական ԽՍՀ', 'Латвийская ССР'],
  MD: ['Moldavian SSR', 'Moldaviya SSR', 'Մոլդավական ԽՍՀ', 'Молдавская ССР'],
  RU: ['Russian SFSR', 'RSFSR', 'ՌԽՖՍՀ', 'РСФСР'],
  TJ: ['Tajik SSR', 'Tacikistan SSR', 'Տաջիկական ԽՍՀ', 'Таджикская ССР'],
  TM: ['Turkmen SSR', 'Türkmənistan SSR', 'Թուրքմենական ԽՍՀ', 'Туркменская ССР'],
  UA: ['Ukrainian SSR', 'Ukrayna SSR', 'Ուկրաինական ԽՍՀ', 'Украинская ССР'],
  UZ: ['Uzbek SSR', 'Özbəkistan SSR', 'Ուզբեկական ԽՍՀ', 'Узбекская ССР'],
}

export const UNION = ['Soviet Union', 'SSRİ', 'ԽՍՀՄ', 'СССР'] as const

/** The last day on which a republic's territory is drawn as Soviet. */
export const lastDayOf = (iso: string): string => (BALTIC.includes(iso) ? BALTIC_LAST_DAY : LAST_DAY)

/**
 * How the border of two states, by today's codes, stood to the Soviet Union: its outer border, a border of republics
 * within it, or neither (no properties). `union_to` is the last day of that.
 */
export function unionRole(a: string, b: string): { union?: 'outer' | 'inner'; union_to?: string } {
  const republics = [a, b].filter((iso) => iso in REPUBLICS)
  if (republics.length === 0) return {}
  const union_to = republics.map(lastDayOf).sort()[0] ?? LAST_DAY
  return { union: republics.length === 2 ? 'inner' : 'outer', union_to }
}
