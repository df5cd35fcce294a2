import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regionLines } from '../../../src/core/placement/region-lines.ts'

describe('the label of a region', () => {
  it('has one line when it is short', () => {
    expect(regionLines('Nagorno-Karabakh', '24')).toEqual(['Nagorno-Karabakh 24'])
  })

  it('has two lines of about the same length when it is long', () => {
    expect(regionLines('Line of contact (1994–2020)', '1')).toEqual(['Line of contact', '(1994–2020) 1'])
    expect(regionLines('Tripoint of Armenia, Azerbaijan and Georgia', '1')).toEqual([
      'Tripoint of Armenia,',
      'Azerbaijan and Georgia 1',
    ])
  })

  it('never breaks its number, whatever spaces a language writes in it', () => {
    expect(regionLines('Armenia–Azerbaijan border', '10\u00a0000')).toEqual([
      'Armenia–Azerbaijan',
      'border 10\u00a0000',
    ])
  })

  it('says all of its name and number, in no more than two lines', () => {
    const anyWord = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'ə', 'Ղ', 'Я', '–') })
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 8 }), fc.nat(100_000), (words, count) => {
        const text = `${words.join(' ')} ${count}`
        const lines = regionLines(words.join(' '), String(count))
        expect(lines.join(' ')).toBe(text)
        expect(lines.length).toBe(text.length <= 20 ? 1 : 2)
      }),
    )
  })
})
