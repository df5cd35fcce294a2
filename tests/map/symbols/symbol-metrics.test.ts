import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regionLines } from '../../../src/map/symbols/symbol-metrics.ts'

describe('the name of a region', () => {
  it('has one line when it is short', () => {
    expect(regionLines('Nagorno-Karabakh')).toEqual(['Nagorno-Karabakh'])
  })

  it('has two lines of about the same length when it is long', () => {
    expect(regionLines('Line of contact (1994–2020)')).toEqual(['Line of contact', '(1994–2020)'])
  })

  it('keeps all of its words in order, in no more than two lines', () => {
    const anyWord = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'ə', 'Ղ', 'Я', '–') })
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 8 }), (words) => {
        const name = words.join(' ')
        const lines = regionLines(name)
        expect(lines.join(' ')).toBe(name)
        expect(lines.length).toBe(name.length <= 22 || words.length === 1 ? 1 : 2)
      }),
    )
  })
})
