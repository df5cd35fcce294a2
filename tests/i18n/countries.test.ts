import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import countries from '../../src/i18n/messages/en/countries.json'
import { GEODATA } from '../geodata/real-data.ts'

it('every country that a place lies in has a name, and no other', async () => {
  const { places }: { places: { country?: string }[] } = JSON.parse(
    await readFile(join(GEODATA, 'places.json'), 'utf8'),
  )
  const codes = new Set(places.flatMap(({ country }) => country ?? []))
  expect(Object.keys(countries.country).sort()).toEqual([...codes].sort())
})
