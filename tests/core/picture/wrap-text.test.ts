import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../src/core/picture/wrap-text.ts'

/** Every character is 10 pixels wide. */
const measure = (text: string) => 10 * [...text].length

describe('wrapping a text', () => {
  it('breaks between words', () => {
    expect(wrapText('one two three', 70, measure)).toEqual(['one two', 'three'])
  })

  it('breaks a word only when it is wider than a line, such as an address', () => {
    expect(wrapText('see https://a.example/?q', 100, measure)).toEqual(['see', 'https://a.', 'example/?q'])
  })

  it('gives no line for an empty text', () => {
    expect(wrapText(' \n ', 100, measure)).toEqual([])
  })

  it('makes no line too wide, and loses and adds no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, measure)
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
