import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidySearch } from '../../../src/core/search/tidy-search.ts'

/** Lone surrogates, control characters and marks included. */
const anyCodeUnits = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))

describe('a tidied search', () => {
  it('keeps words, quotation marks and signs as they were typed', () => {
    expect(tidySearch('  “Əskipara”\t& (Ոսկեպար)  ')).toBe('“Əskipara” & (Ոսկեպար)')
  })

  it('holds no control character, direction mark or lone surrogate', () => {
    expect(tidySearch('a\u0000b \u202Ec\uD800d\u200E')).toBe('a b cd')
  })

  it('is well-formed, has single spaces, and is not changed again', () => {
    fc.assert(
      fc.property(anyCodeUnits, (text) => {
        const tidy = tidySearch(text)
        expect(tidy.isWellFormed()).toBe(true)
        expect(tidy).not.toMatch(/^\s|\s$|\s\s|[\p{Cc}\p{Cf}]/u)
        expect(tidySearch(tidy)).toBe(tidy)
      }),
    )
  })
})
