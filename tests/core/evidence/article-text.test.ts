import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointOffsets, MAX_TEXT_BYTES, readArticleText } from '../../../src/core/evidence/article-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a file is refused', () => {
  it.for<[string, Uint8Array]>([
    ['empty', bytesOf('')],
    ['empty', bytesOf(' \n\u00a0\n')],
    ['tooLarge', new Uint8Array(MAX_TEXT_BYTES + 1).fill(0x61)],
    ['nul', bytesOf('Talks\0 in Moscow')],
    ['nul', Uint8Array.from([...'Talks'].flatMap((letter) => [letter.charCodeAt(0), 0]))],
    ['notUtf8', Uint8Array.of(0xcf, 0xf3, 0xf2, 0xe8, 0xed)],
    ['notUtf8', Uint8Array.of(0x61, 0xed, 0xa0, 0x80)],
    ['html', bytesOf('\n<!DOCTYPE html><title>Talks</title>')],
    ['html', bytesOf('Talks <p>in Moscow</p>')],
    ['lineEnds', bytesOf('Talks\r\nin\nMoscow')],
    ['lineEnds', bytesOf('Talks\rin Moscow')],
  ])('as %s', ([fault, bytes]) => {
    expect(readArticleText(bytes)).toEqual({ ok: false, fault })
  })
})

describe('a file is read', () => {
  it('with every character kept, a byte order mark and line ends too', () => {
    for (const text of ['\ufeffTalks', 'Talks\r\nin Moscow\r\n', 'a < b, p > q', 'Սոչի 😀'])
      expect(readArticleText(bytesOf(text))).toEqual({ ok: true, text })
  })

  it('up to the largest size', () => {
    expect(readArticleText(new Uint8Array(MAX_TEXT_BYTES).fill(0x61)).ok).toBe(true)
  })

  it('or refused, whatever its bytes are; a text read is made of just these bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const result = readArticleText(bytes)
        if (result.ok) expect(bytesOf(result.text)).toEqual(bytes)
      }),
    )
  })
})

it('counts the characters before an offset, of whatever planes they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      expect(codePointOffsets(before + after)(before.length)).toBe([...before].length)
    }),
  )
})
