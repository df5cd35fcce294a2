import { spokenLanguage } from './spoken-language.ts'

/** Name of a country (ISO 3166-1 alpha-2) in the language of the page, in English where the browser has none. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([spokenLanguage().language, 'en'], { type: 'region' }).of(code) ?? code
}
