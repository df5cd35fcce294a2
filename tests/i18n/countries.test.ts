/** One spelling of each country in each language: in lists, in the gazetteer, as a side, as an actor and on the map. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { GEODATA } from '../geodata/real-data.ts'

type Names = readonly { lang: string; text: string }[]
const LANGUAGES = ['az', 'en', 'hy', 'ru'] as const

const read = async (path: string) => JSON.parse(await readFile(join(GEODATA, path), 'utf8'))
const { places }: { places: { id: string; kind: string; country?: string; names: Names }[] } = await read('places.json')
const { actors }: { actors: { id: string; kind: string; side: string[]; names: Names }[] } = await read('actors.json')
const { sides }: { sides: { id: string; name: Record<string, string> }[] } = await read('atlas.json')
const labels: { features: { properties: Record<string, string> }[] } = await read('basemap/country-labels.json')
const countriesIn = async (language: string): Promise<Record<string, string>> =>
  (await import(`../../src/i18n/messages/${language}/countries.json`)).default.country

it('every country that a place lies in has a name, and no other', async () => {
  const codes = new Set(places.flatMap(({ country }) => country ?? []))
  expect(Object.keys(await countriesIn('en')).sort()).toEqual([...codes].sort())
})

it.for(LANGUAGES)('in %s a country has one name wherever it stands', async (language) => {
  const own = (names: Names) => names.find(({ lang }) => lang === language)?.text
  const countries = await countriesIn(language)
  const found = [
    ...labels.features.flatMap(({ properties: { iso, kind, [`name_${language}`]: name } }) =>
      kind === 'country' ? [['map', iso, name]] : [],
    ),
    ...places.flatMap(({ kind, country, names }) => (kind === 'country' ? [['place', country, own(names)]] : [])),
    ...actors.flatMap(({ kind, side, names }) => (kind === 'state' ? [['actor', side[0], own(names)]] : [])),
    ...sides.map(({ id, name }) => ['side', id, name[language]]),
  ].filter(([, code = '']) => code in countries)
  expect(found.length).toBeGreaterThan(40)
  expect(found.filter(([, code = '', name]) => name !== countries[code])).toEqual([])
})
