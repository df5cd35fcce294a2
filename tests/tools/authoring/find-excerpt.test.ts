import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteCheck } from '../../../src/core/evidence/verify-quotes.ts'
import { findExcerpt } from '../../../tools/authoring/find-excerpt.ts'

const TEXT = 'A headline\n\nBoth sides 😀 met in May. Later both sides met again in the town.\n'

describe('an excerpt made of quoted words', () => {
  it('has offsets in code points, paragraph and neighbours, and verifies', () => {
    const found = findExcerpt(TEXT, 'example', 'met again')
    if (!found.ok) throw new Error(found.message)
    expect(found.excerpt).toMatchObject({ start: 54, end: 63, paragraph: 1, prefix: '. Later both sides '.slice(3) })
    expect(quoteCheck(TEXT)(found.excerpt)).toBeUndefined()
  })

  it.each(['NFC', 'NFD'] as const)('are found where letters and marks are written otherwise than in %s', (form) => {
    const text = 'Danışıqlar Şuşada keçirildi, görüş çox uzun çəkdi.\n'.normalize(form)
    const found = findExcerpt(text, 'example', 'Şuşada keçirildi'.normalize(form === 'NFC' ? 'NFD' : 'NFC'))
    if (!found.ok) throw new Error(found.message)
    expect(found.excerpt.quote).toBe('Şuşada keçirildi'.normalize(form))
    expect(quoteCheck(text)(found.excerpt)).toBeUndefined()
  })

  it.for([
    ['The words stand 2 times in the text.', 'met'],
    ['The words do not stand in the text.', 'met in June'],
    ['No words were given.', ' '],
    ['The quotation is a whole sentence.', 'Later both sides met again in the town'],
    ['The quotation has 26 words; at most 25 are allowed.', 'word '.repeat(26)],
  ])('is refused: %s', ([message, quote = '']) => {
    expect(findExcerpt(TEXT, 'example', quote)).toMatchObject({ ok: false, message })
  })

  it('asks for the words before or after what stands twice, and takes either', () => {
    expect(findExcerpt(TEXT, 'example', 'met')).toMatchObject({ remedy: expect.stringMatching(/--prefix.*--suffix/) })
    expect(findExcerpt(TEXT, 'example', 'met', { suffix: ' in May' })).toMatchObject({ excerpt: { start: 25 } })
    expect(findExcerpt(TEXT, 'example', 'met', { prefix: 'both sides ' })).toMatchObject({ excerpt: { start: 54 } })
    expect(findExcerpt(TEXT, 'example', 'met', { prefix: 'x'.repeat(33) })).toMatchObject({ ok: false })
  })

  it('verifies whatever the text, or is refused', () => {
    const anyText = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', '😀', '. '), { minLength: 1 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
        const characters = [...text]
        const start = from % characters.length
        const quote = characters.slice(start, start + length).join('')
        const prefix = characters.slice(Math.max(0, start - 20), start).join('')
        const found = findExcerpt(text, 'example', quote, { prefix })
        if (found.ok) expect(quoteCheck(text)(found.excerpt)).toBeUndefined()
      }),
    )
  })
})
