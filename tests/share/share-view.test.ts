import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedCode, FRAME_SIZES } from '../../src/share/share-view.tsx'

/** Attributes of a start tag as an HTML parser reads them: a value ends at the first quotation mark. */
function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(
        /&(quot|lt|gt|amp);/g,
        (_, entity: string) => ({ quot: '"', lt: '<', gt: '>', amp: '&' })[entity] ?? '',
      ),
    ]),
  )
}

describe('the code of a frame', () => {
  it('is one frame with address, title, size and lazy loading', () => {
    expect(embedCode('https://atlas.example/embed/?from=2020&to=2024', 'Atlas', { width: 600, height: 450 })).toBe(
      '<iframe src="https://atlas.example/embed/?from=2020&amp;to=2024" title="Atlas" width="600" height="450" loading="lazy" style="border:0"></iframe>',
    )
  })

  it('keeps any address and title inside their attributes', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('"', '<', '>', '&', '&quot;', '</iframe>', " onload='x'", 'a'))
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...FRAME_SIZES), (address, title, size) => {
        const code = embedCode(address, title, size)
        expect(code.match(/[<>]/g)).toEqual(['<', '>', '<', '>'])
        expect(attributesOf(code)).toEqual({
          src: address,
          title,
          width: String(size.width),
          height: String(size.height),
          loading: 'lazy',
          style: 'border:0',
        })
      }),
    )
  })
})
