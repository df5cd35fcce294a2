import type countries from './messages/en/countries.json'
import { t } from './messages.ts'

type Country = keyof (typeof countries)['country']

/** Name of a country that places lie in (ISO 3166-1 alpha-2), in the language of the page; names are those of CLDR, but for the few that our texts write otherwise. */
export function countryName(code: string): string {
  return t(`country.${code as Country}`)
}
