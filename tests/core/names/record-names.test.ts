import { describe, expect, it } from 'vitest'
import {
  joinNames,
  listLabel,
  nameIn,
  nameOrders,
  otherNames,
  townNames,
  twoNames,
} from '../../../src/core/names/record-names.ts'
import type { Name, Place } from '../../../src/core/schema/reference-lists.ts'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import { EXAMPLE_SUBJECT, examplePlace, TWO_NAMED_TOWN as TOWN } from '../examples.ts'

const SHUSHA: Name[] = [
  { lang: 'ru', text: 'Шуша' },
  { lang: 'hy', text: 'Շուշի' },
  { lang: 'en', text: 'Shusha' },
  { lang: 'az', text: 'Şuşa' },
]

describe('a name', () => {
  it('is given in the language that is asked for', () => {
    expect(nameIn(SHUSHA, 'hy').text).toBe('Շուշի')
  })

  it('is given in English when the language is missing, and in any language when English is missing too', () => {
    expect(
      nameIn(
        [
          { lang: 'ru', text: 'Шуша' },
          { lang: 'en', text: 'Shusha' },
        ],
        'az',
      ).text,
    ).toBe('Shusha')
    expect(nameIn([{ lang: 'ru', text: 'Шуша' }], 'az').text).toBe('Шуша')
  })

  it('must exist: a record without names is a mistake of the programmer', () => {
    expect(() => nameIn([], 'en')).toThrow()
  })
})

describe('the other names', () => {
  it('stand in alphabetical order of their languages, without the name itself', () => {
    expect(otherNames(SHUSHA, 'en').map(({ lang }) => lang)).toEqual(['az', 'hy', 'ru'])
  })

  it('leave out spellings that are the same', () => {
    const baku: Name[] = [
      { lang: 'az', text: 'Bakı' },
      { lang: 'en', text: 'Baku' },
      { lang: 'hy', text: 'Baku' },
      { lang: 'ru', text: 'Bakı' },
    ]
    expect(otherNames(baku, 'en')).toEqual([{ lang: 'az', text: 'Bakı' }])
    expect(otherNames(baku, 'ru')).toEqual([{ lang: 'en', text: 'Baku' }])
  })

  it('leave the record as it was', () => {
    otherNames(SHUSHA, 'en')
    expect(SHUSHA.map(({ lang }) => lang)).toEqual(['ru', 'hy', 'en', 'az'])
  })
})

const RULE = EXAMPLE_SUBJECT.name_pairs

describe('the two names of a place', () => {
  it('are shown for a settlement in Azerbaijan whose Armenian name differs', () => {
    expect(twoNames(TOWN, RULE)).toEqual([
      { lang: 'az', text: 'Khankendi' },
      { lang: 'hy', text: 'Stepanakert' },
    ])
  })

  it('are one for a place elsewhere, for a region, and where both say the same', () => {
    const sameNames: Place['names'] = [
      { lang: 'en', text: 'Askeran' },
      { lang: 'hy', text: 'Ասկերան', transliteration: 'Askeran' },
    ]
    expect(twoNames({ ...TOWN, country: 'AM' }, RULE)).toBeUndefined()
    expect(twoNames({ ...TOWN, kind: 'region' }, RULE)).toBeUndefined()
    expect(twoNames({ ...TOWN, names: sameNames }, RULE)).toBeUndefined()
    expect(twoNames(TOWN, undefined)).toBeUndefined()
  })

  it('stand in alphabetical order in lists, whatever the date', () => {
    expect(listLabel(TOWN, 'en')).toEqual({ text: 'Khankendi / Stepanakert', lang: 'en' })
    expect(listLabel(examplePlace('moscow', [37.6, 55.7]), 'en')).toMatchObject({ text: 'moscow', lang: 'en' })
  })

  it('begin with that of a language when one is named that has one', () => {
    const pair = TOWN.pair ?? []
    expect(['az', 'hy', 'ru'].map((lang) => joinNames(pair, lang as Language))).toEqual([
      'Khankendi / Stepanakert',
      'Stepanakert / Khankendi',
      'Khankendi / Stepanakert',
    ])
  })

  it('are read from a town of the base map whichever of them it calls its second', () => {
    const town = { name_en: 'Khankendi', name_en_alt: 'Stepanakert', name_en_alt_lang: 'hy' } as const
    expect(townNames(town, RULE)).toEqual(TOWN.pair)
    const turned = { name_en: 'Stepanakert', name_en_alt: 'Khankendi', name_en_alt_lang: 'az' } as const
    expect(townNames(turned, RULE)?.toReversed()).toEqual(TOWN.pair)
    expect(townNames({ name_en: 'Baku' }, RULE)).toBeUndefined()
    expect(townNames(town, undefined)).toBeUndefined()
  })
})

it('an atlas without pairs of names offers no order of them', () => {
  expect(nameOrders(undefined)).toEqual([])
  expect(nameOrders(RULE)).toEqual(['alphabetical', 'administering', 'az', 'hy'])
})
