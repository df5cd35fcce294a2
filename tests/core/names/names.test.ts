import { describe, expect, it } from 'vitest'
import { nameIn, otherNames } from '../../../src/core/names/names.ts'
import type { Name } from '../../../src/core/schema/reference-lists.ts'

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
