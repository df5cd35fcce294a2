import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coveredShare } from '../../../src/core/evidence/covered-share.ts'

it('excerpts cover what lies within one of them, overlaps once, in any order', () => {
  expect(coveredShare([], 100)).toBe(0)
  expect(
    coveredShare(
      [
        { start: 20, end: 30 },
        { start: 0, end: 10 },
        { start: 5, end: 25 },
        { start: 8, end: 9 },
      ],
      100,
    ),
  ).toBe(0.3)
})

it('the share is that of the characters counted one by one', () => {
  const anySpan = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(anySpan), (spans) => {
      const inside = Array.from({ length: 50 }, (_, at) => at).filter((at) =>
        spans.some(({ start, end }) => start <= at && at < end),
      )
      expect(coveredShare(spans, 50)).toBeCloseTo(inside.length / 50)
    }),
  )
})
