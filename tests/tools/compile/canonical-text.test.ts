import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../tools/compile/canonical-text.ts'
import type { JsonSchema } from '../../../tools/compile/editor-schemas.ts'

const SCHEMA: JsonSchema = {
  properties: {
    id: {},
    title: {},
    places: { items: { properties: { id: {}, role: {} } } },
    quote: {},
  },
}
const fix = (text: string) => canonicalText(text, SCHEMA)

/** "é" as one character and as "e" with a combining accent. */
const COMPOSED = '\u00e9'
const DECOMPOSED = 'e\u0301'

describe('canonical form', () => {
  it('puts fields in the order of the schema, at every depth, and unknown ones last', () => {
    expect(fix('{"places":[{"role":"venue","id":"a"}],"more":1,"id":"x"}')).toEqual({
      ok: true,
      text: `${JSON.stringify({ id: 'x', places: [{ id: 'a', role: 'venue' }], more: 1 }, null, 2)}\n`,
      changes: ['order of the fields of $', 'order of the fields of $.places[0]', 'spaces and line breaks'],
    })
  })

  it('says nothing of a text that is canonical already', () => {
    expect(fix('{\n  "id": "x",\n  "title": "One"\n}\n')).toMatchObject({ ok: true, changes: [] })
  })

  it('removes a byte order mark and Windows line ends', () => {
    expect(fix('\uFEFF{\r\n  "id": "x"\r\n}\r\n')).toEqual({
      ok: true,
      text: '{\n  "id": "x"\n}\n',
      changes: ['spaces and line breaks'],
    })
  })

  it('composes our own text, but leaves quoted characters as the source has them', () => {
    const result = fix(JSON.stringify({ title: DECOMPOSED, quote: DECOMPOSED }))
    expect(result).toMatchObject({ ok: true, changes: expect.arrayContaining(['$.title in Unicode normal form C']) })
    expect(result.ok && JSON.parse(result.text)).toEqual({ title: COMPOSED, quote: DECOMPOSED })
  })

  it.for([
    ['a field that stands twice', '{"id":"one","id":"two"}'],
    ['a number that no computer can hold', '{"id":1e999}'],
    ['a text that is not JSON', '{"id":}'],
  ])('refuses %s', ([, text]) => {
    expect(fix(text ?? '')).toMatchObject({ ok: false })
  })

  it('loses nothing, and done twice does no more than done once', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'grapheme' }), (text) => {
        const once = fix(text)
        // A generated text may be refused only for what JSON itself cannot keep: a field named twice.
        if (!once.ok) return
        expect(normalised(JSON.parse(once.text))).toEqual(normalised(JSON.parse(text)))
        expect(fix(once.text)).toEqual({ ok: true, text: once.text, changes: [] })
      }),
    )
  })
})

function normalised(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).normalize('NFC'))
}
