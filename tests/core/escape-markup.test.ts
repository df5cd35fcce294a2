import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkup, jsonInElement } from '../../src/core/escape-markup.ts'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const markup = fc
  .array(fc.constantFrom('"', '<', '>', '&', '&lt;', '</script>', '<!--', '\\u003c', 'a'))
  .map((parts) => parts.join(''))

describe('text that may hold anything', () => {
  it('keeps no character that begins markup or ends an attribute, and reads as it was', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const escaped = escapeMarkup(text)
        expect(escaped).not.toMatch(/[<>"]/)
        expect(escaped.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '')).toBe(text)
      }),
    )
  })

  it('cannot end the element that holds it as JSON, and comes back from it', () => {
    fc.assert(
      fc.property(markup, (text) => {
        expect(jsonInElement({ text })).not.toContain('<')
        expect(JSON.parse(jsonInElement({ text }))).toEqual({ text })
      }),
    )
  })
})
