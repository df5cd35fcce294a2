import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type Box,
  boxAround,
  encloses,
  overlaps,
  squaresIn,
  stripsAround,
} from '../../../src/core/placement/screen-box.ts'

it('squares fill a box but for thin strips, without leaving it or covering each other', () => {
  const length = fc.integer({ min: 0, max: 500 })
  fc.assert(
    fc.property(length, length, (width, height) => {
      const box = { left: 10, top: 20, right: 10 + width, bottom: 20 + height }
      const squares = squaresIn(box).map(({ at, side }) => boxAround(at, side, side))
      for (const [i, square] of squares.entries()) {
        expect(square.left >= box.left && square.right <= box.right + 1e-6).toBe(true)
        expect(square.top >= box.top && square.bottom <= box.bottom + 1e-6).toBe(true)
        const shrunk = { ...square, right: square.right - 1e-6, bottom: square.bottom - 1e-6 }
        expect(squares.slice(i + 1).some((other) => overlaps(shrunk, other))).toBe(false)
      }
      const filled = squares.reduce((sum, { left, right, top, bottom }) => sum + (right - left) * (bottom - top), 0)
      expect(width * height - filled).toBeLessThanOrEqual(6 * (width + height))
    }),
    { numRuns: 60 },
  )
})

it('a box encloses what nothing of stands out on any side, itself too', () => {
  const outer = { left: 10, top: 20, right: 30, bottom: 40 }
  expect(encloses(outer, outer)).toBe(true)
  for (const outside of [{ left: 9 }, { top: 19 }, { right: 31 }, { bottom: 41 }])
    expect(encloses(outer, { ...outer, ...outside })).toBe(false)
})

it('what stands over an edge of a box touches a strip around it, what stands within touches none', () => {
  const strips = stripsAround(390, 844, 90)
  const touched = (box: Box) => strips.some((strip) => overlaps(strip, box))
  expect(touched({ left: 0, top: 0, right: 390, bottom: 844 })).toBe(false)
  const [x, y] = [fc.integer({ min: -80, max: 460 }), fc.integer({ min: -80, max: 900 })]
  fc.assert(
    fc.property(x, y, (x, y) => {
      const label = boxAround([x, y], 90, 20)
      expect(touched(label)).toBe(!encloses({ left: 0, top: 0, right: 390, bottom: 844 }, label))
    }),
  )
})
