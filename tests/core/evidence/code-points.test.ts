import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointOffsets } from '../../../src/core/evidence/code-points.ts'

it('counts the characters before an offset, of whatever planes they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      expect(codePointOffsets(before + after)(before.length)).toBe([...before].length)
    }),
  )
})
