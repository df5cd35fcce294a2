import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameForms } from '../../../tools/authoring/name-forms.ts'
import { proposeNames } from '../../../tools/authoring/propose-names.ts'
import { unknownNames } from '../../../tools/authoring/unknown-names.ts'
import { ACTORS, PLACES } from './examples.ts'

const places = nameForms(PLACES, 'en')
const actors = nameForms(ACTORS, 'en')
const idsIn = (text: string, forms = places) => proposeNames(text, forms).map(({ ids }) => ids.join(' or '))

describe('names in a text', () => {
  it('are found in any spelling and script that the gazetteer has, without regard to diacritics', () => {
    expect(idsIn('In Baganis, Voskepar, Ոսկեպար and Lacın')).toEqual([
      'baghanis',
      'voskepar',
      'voskepar',
      'lachin-district',
    ])
  })

  it('are taken as the longest of those that begin at a word', () => {
    expect(idsIn('Baganis Ayrim, Baganis, Lachin district and Lachin')).toEqual([
      'baghanis-ayrim',
      'baghanis',
      'lachin-district',
      'lachin',
    ])
    expect(proposeNames('in Nagorno-Karabakh', places)).toEqual([
      { start: 3, end: 19, words: 'Nagorno-Karabakh', ids: ['nagorno-karabakh'] },
    ])
  })

  it('do not go over a line or a full stop, unless the name has one', () => {
    expect(idsIn('Baganis\nAyrim')).toEqual(['baghanis'])
    expect(idsIn('Baganis. Ayrim')).toEqual(['baghanis'])
    expect(proposeNames('in Washington, D.C. today', places)[0]?.words).toBe('Washington, D.C')
  })

  it('begin with a capital, and those in capitals are in capitals', () => {
    expect(idsIn('the price of it', actors)).toEqual([])
    expect(idsIn('Price said', actors)).toEqual(['ned-price'])
    expect(idsIn('it told us; Us too')).toEqual([])
    expect(idsIn('the US said, and the US’s allies')).toEqual(['united-states', 'united-states'])
  })

  it('leave an English possessive out', () => {
    expect(proposeNames('Aliyev’s visit', actors)[0]).toMatchObject({ words: 'Aliyev', start: 0, end: 6 })
  })

  it('are also found without what stands in brackets', () => {
    expect(idsIn('the Collective Security Treaty Organization met', actors)).toEqual(['csto'])
  })

  it('count characters outside the basic plane as one', () => {
    expect(proposeNames('😀😀 Lachin', places)[0]).toMatchObject({ start: 3, end: 9 })
  })
})

describe('a name that several share', () => {
  it('lists them all, first those who have it among their names', () => {
    expect(idsIn('Aliyev said', actors)).toEqual(['ilham-aliyev or heydar-aliyev'])
    expect(idsIn('Sargsyan said', actors)).toEqual(['anna-sargsyan or boris-sargsyan'])
  })

  it('lists those first whose whole name stands elsewhere in the text', () => {
    expect(idsIn('Sargsyan said. Boris Sargsyan left.', actors)[0]).toBe('boris-sargsyan or anna-sargsyan')
  })
})

describe('any text made of names and other words', () => {
  const pieces = [
    'Baganis',
    'Ayrim',
    'Lachin',
    'district',
    'and',
    'Karabakh',
    'Nagorno',
    '😀',
    'US',
    'Լաչին',
    '.',
    '\n',
  ]
  const anyText = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '-', ', ', '\n', '’s ')))
    .map((parts) => parts.flat().join(''))

  it('has its proposals in order, without overlap, each where its words stand', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const characters = [...text]
        let before = 0
        for (const { start, end, words } of proposeNames(text, places)) {
          expect(characters.slice(start, end).join('')).toBe(words)
          expect(start).toBeGreaterThanOrEqual(before)
          before = end
        }
      }),
    )
  })

  it('never has a shorter name where a longer one begins', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, ids } of proposeNames(text, places))
          if (ids[0] === 'baghanis') expect([...text].slice(start).join('')).not.toMatch(/^Baganis[ -]Ayrim\b/)
      }),
    )
  })
})

describe('names that no list has', () => {
  const unknownIn = (text: string, ...starts: number[]) => unknownNames(text, new Set(starts), [])

  it('are runs of words with a capital, each once', () => {
    expect(unknownIn('They met Jan Novak and Jan Novak in Ústí.', 0)).toEqual(['Jan Novak', 'Ústí'])
  })

  it('are not the words that begin a sentence, in quotation marks or not', () => {
    expect(unknownIn('The road is open. "The road is", he said. «Here we', 0, 18, 42)).toEqual([])
    expect(unknownIn('He calls it "Sputnik" there', 0)).toEqual(['Sputnik'])
  })
})
