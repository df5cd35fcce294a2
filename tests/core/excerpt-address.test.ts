import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptAddress } from '../../src/core/excerpt-address.ts'

describe('the address of an excerpt', () => {
  it('is the article’s address with the words as a text fragment', () => {
    expect(excerptAddress('https://example.org/a', 'two words')).toBe('https://example.org/a#:~:text=two%20words')
  })

  it('keeps the fragment that the address has already', () => {
    expect(excerptAddress('https://example.org/a#part', 'word')).toBe('https://example.org/a#part:~:text=word')
  })

  it('encodes hyphens, commas and ampersands, which have a meaning of their own in a text fragment', () => {
    expect(excerptAddress('https://example.org/', 'cease-fire, A&B')).toBe(
      'https://example.org/#:~:text=cease%2Dfire%2C%20A%26B',
    )
  })

  it('holds the words of any quotation and stays one address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (quote) => {
        const address = excerptAddress('https://example.org/page?x=1', quote)
        expect(new URL(address).href.split('#')[0]).toBe('https://example.org/page?x=1')
        const [, directive = ''] = address.split('#:~:text=')
        expect(directive).not.toMatch(/[-,&\s]/)
        expect(decodeURIComponent(directive)).toBe(quote)
      }),
    )
  })
})
