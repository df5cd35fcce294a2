import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptAddress } from '../../../src/core/evidence/excerpt-address.ts'

const bare = (quote: string) => ({ quote, prefix: '', suffix: '' })

describe('the address of an excerpt', () => {
  it('is the article’s address with the words as a text fragment', () => {
    expect(excerptAddress('https://example.org/a', bare('two words'))).toBe('https://example.org/a#:~:text=two%20words')
  })

  it('keeps the fragment that the address has already', () => {
    expect(excerptAddress('https://example.org/a#part', bare('word'))).toBe('https://example.org/a#part:~:text=word')
  })

  it('encodes hyphens, commas and ampersands, which have a meaning of their own in a text fragment', () => {
    expect(excerptAddress('https://example.org/', bare('cease-fire, A&B'))).toBe(
      'https://example.org/#:~:text=cease%2Dfire%2C%20A%26B',
    )
  })

  it('says what stands before and after, without the outermost words, which may be cut', () => {
    const excerpt = { quote: 'four villages', prefix: 'rol of the', suffix: ', which cov' }
    expect(excerptAddress('https://example.org/', excerpt)).toBe(
      'https://example.org/#:~:text=of%20the-,four%20villages,-%2C%20which',
    )
  })

  it('looks for nothing beyond the line, and leaves out what is cut altogether', () => {
    const excerpt = { quote: 'words', prefix: 'other line\nthe', suffix: ' tho\nnext one' }
    expect(excerptAddress('https://example.org/', excerpt)).toBe('https://example.org/#:~:text=words')
  })

  it('holds the words of any quotation and stays one address', () => {
    const anyText = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(anyText, anyText, anyText, (quote, prefix, suffix) => {
        const address = excerptAddress('https://example.org/page?x=1', { quote, prefix, suffix })
        expect(new URL(address).href.split('#')[0]).toBe('https://example.org/page?x=1')
        const [, directive = ''] = address.split('#:~:text=')
        const words = directive.split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-'))
        expect(words.map(decodeURIComponent)).toEqual([quote.toWellFormed()])
        expect(directive).not.toMatch(/[&\s]/)
      }),
    )
  })
})
