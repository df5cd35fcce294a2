import { describe, expect, it } from 'vitest'
import { listLabel, twoNames } from '../../../src/core/names/place-label.ts'
import type { Place } from '../../../src/core/schema/reference-lists.ts'
import { examplePlace, TWO_NAMED_TOWN as TOWN } from '../examples.ts'

describe('the two names of a place', () => {
  it('are shown for a settlement in Azerbaijan whose Armenian name differs', () => {
    expect(twoNames(TOWN)).toEqual({ az: 'Khankendi', hy: 'Stepanakert' })
  })

  it('are one for a place elsewhere, for a region, and where both say the same', () => {
    const sameNames: Place['names'] = [
      { lang: 'en', text: 'Askeran' },
      { lang: 'hy', text: 'Ասկերան', transliteration: 'Askeran' },
    ]
    expect(twoNames({ ...TOWN, country: 'AM' })).toBeUndefined()
    expect(twoNames({ ...TOWN, kind: 'region' })).toBeUndefined()
    expect(twoNames({ ...TOWN, names: sameNames })).toBeUndefined()
  })

  it('stand in alphabetical order in lists, whatever the date', () => {
    expect(listLabel(TOWN, 'en')).toEqual({ text: 'Khankendi / Stepanakert', lang: 'en' })
    expect(listLabel(examplePlace('moscow', [37.6, 55.7]), 'en')).toMatchObject({ text: 'moscow', lang: 'en' })
  })
})
