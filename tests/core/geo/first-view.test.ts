import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shownAround } from '../../../src/core/geo/first-view.ts'
import type { BBox } from '../../../src/core/geo/geo.ts'
import { projectToPixel } from '../../../src/core/geo/mercator.ts'

const BOX: BBox = [44, 38.75, 48.2, 41.55]

it('shows a box that just fits as a whole, in the middle of a part of the map of the same shape', () => {
  const side = fc.integer({ min: 100, max: 2000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const [west, south, east, north] = shownAround(BOX, width, height)
      const [[left, bottom], [right, top]] = [projectToPixel([west, south], 6), projectToPixel([east, north], 6)]
      const [[boxLeft, boxBottom], [boxRight, boxTop]] = [
        projectToPixel([BOX[0], BOX[1]], 6),
        projectToPixel([BOX[2], BOX[3]], 6),
      ]
      expect((right - left) / (bottom - top)).toBeCloseTo(width / height, 6)
      const [beside, above] = [boxLeft - left, boxTop - top]
      expect(right - boxRight).toBeCloseTo(beside, 6)
      expect(bottom - boxBottom).toBeCloseTo(above, 6)
      expect(Math.min(beside, above)).toBeCloseTo(0, 6)
      expect(Math.max(beside, above)).toBeGreaterThan(-1e-6)
    }),
  )
})
