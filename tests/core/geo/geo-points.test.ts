import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distanceKm, middleOf } from '../../../src/core/geo/geo-points.ts'

const position = fc.tuple(fc.double({ min: 44, max: 46, noNaN: true }), fc.double({ min: 39, max: 41, noNaN: true }))

it('the middle of a line has half of its length on either side', () => {
  expect(
    middleOf([
      [45, 40],
      [45, 41],
      [45, 43],
    ]),
  ).toEqual([45, expect.closeTo(41.5)])
  const length = (line: readonly number[][]) =>
    line.slice(1).reduce((sum, to, i) => sum + distanceKm(line[i] ?? to, to), 0)
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 8 }), (line) => {
      const middle = middleOf(line)
      // The middle lies on a leg: the parts before and behind it are as long.
      const splits = line
        .slice(1)
        .map((_, i) => [length([...line.slice(0, i + 1), middle]), length([middle, ...line.slice(i + 1)])])
      const closest = Math.min(...splits.map(([before = 0, behind = 0]) => Math.abs(before - behind)))
      expect(closest).toBeLessThan(0.01 * length(line) + 1e-9)
    }),
  )
})

it('the middle of a single position is that position', () => {
  expect(middleOf([[45, 40]])).toEqual([45, 40])
})
