/** Codes and names of countries, from the Unicode CLDR that comes with Node. */
import { LANGUAGES, type Language } from '../../src/core/vocabulary/language.ts'

/** Codes of countries that Natural Earth names otherwise than CLDR, or whose CLDR name stands for an older code, too. */
const CODES: Readonly<Record<string, string>> = {
  'Antigua and Barb.': 'AG',
  Benin: 'BJ',
  'Bosnia and Herz.': 'BA',
  'Burkina Faso': 'BF',
  'Cabo Verde': 'CV',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  "Côte d'Ivoire": 'CI',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  eSwatini: 'SZ',
  France: 'FR',
  Germany: 'DE',
  Macedonia: 'MK',
  'Marshall Is.': 'MH',
  Myanmar: 'MM',
  Palestine: 'PS',
  Russia: 'RU',
  'S. Sudan': 'SS',
  'Saint Lucia': 'LC',
  Serbia: 'RS',
  'Solomon Is.': 'SB',
  'St. Kitts and Nevis': 'KN',
  'St. Vin. and Gren.': 'VC',
  'São Tomé and Principe': 'ST',
  'Timor-Leste': 'TL',
  'Trinidad and Tobago': 'TT',
  Turkey: 'TR',
  'United Kingdom': 'GB',
  'United States of America': 'US',
  Vanuatu: 'VU',
  Vatican: 'VA',
  Vietnam: 'VN',
  Yemen: 'YE',
  Zimbabwe: 'ZW',
}

/** Names in other forms than those of CLDR: the ones of our texts (geodata/glossary/, src/i18n/messages/). */
const OWN_NAMES: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  MD: { ru: 'Молдавия' },
  TR: { en: 'Turkey' },
  US: { az: 'ABŞ', ru: 'США' },
}

const codesByName = new Map(
  Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
  ).flatMap((code) => {
    const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code)
    return name ? [[name, code] as const] : []
  }),
)

/** ISO 3166-1 code of a country by the name that Natural Earth gives it; undefined where it has none. */
export function codeOf(name: string): string | undefined {
  return CODES[name] ?? codesByName.get(name)
}

/** Names of a country in the four languages of the atlas. Throws where neither we nor CLDR have one. */
export function namesOf(code: string): Record<`name_${Language}`, string> {
  const englishFirst = LANGUAGES.toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
  const names = englishFirst.map((language) => {
    const name =
      OWN_NAMES[code]?.[language] ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)
    if (!name) throw new Error(`Node has no name of ${code} in "${language}". It needs its full ICU data.`)
    return [`name_${language}`, name]
  })
  return Object.fromEntries(names)
}
