/** What the lists of places and actors promise of every entry. */
import { expect, it } from 'vitest'
import type { PlacesFile } from '../../src/core/schema/reference-lists.ts'
import { LANGUAGES } from '../../src/core/vocabulary/language.ts'
import { compileRealData, parseFile } from './real-data.ts'

const real = await compileRealData()
const { places } = parseFile<PlacesFile>(real, 'places.json')
const { actors } = parseFile<{ actors: Pick<PlacesFile['places'][number], 'id' | 'names'>[] }>(real, 'actors.json')

it('every place and actor has a name in each language', () => {
  const lacking = [...places, ...actors].flatMap(({ id, names }) =>
    LANGUAGES.filter((language) => !names.some(({ lang }) => lang === language)).map((lang) => `${id}: ${lang}`),
  )
  expect(lacking).toEqual([])
})

it('every place that is drawn approximately says within how many kilometres', () => {
  const approximate = places.filter(({ certainty, position }) => certainty === 'approximate' && position)
  expect(approximate.length).toBeGreaterThan(20)
  expect(approximate.filter(({ uncertainty_km }) => !uncertainty_km).map(({ id }) => id)).toEqual([])
})
