/** What the lists of places and actors promise of every entry. */
import { expect, it } from 'vitest'
import type { PlacesFile } from '../../src/core/schema/reference-lists.ts'
import { LANGUAGES } from '../../src/core/vocabulary/language.ts'
import { compileRealData, parseFile, releasedIds } from './real-data.ts'

const real = await compileRealData()
const { places } = parseFile<PlacesFile>(real, 'places.json')
const { actors } = parseFile<{ actors: Pick<PlacesFile['places'][number], 'id' | 'names'>[] }>(real, 'actors.json')

it('nearly every place and actor of the last release has a name in each language', () => {
  const released = new Set([...releasedIds(real, 'places'), ...releasedIds(real, 'actors')])
  const listed = [...places, ...actors].filter(({ id }) => released.has(id))
  expect(listed.length).toBeGreaterThan(200)
  const lacking = listed.flatMap(({ id, names }) =>
    LANGUAGES.filter((language) => !names.some(({ lang }) => lang === language)).map((lang) => `${id}: ${lang}`),
  )
  expect(lacking.length / (listed.length * LANGUAGES.length), lacking.join(', ')).toBeLessThan(0.05)
})
