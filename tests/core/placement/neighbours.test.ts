import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distancePx, type Pixel } from '../../../src/core/geo/mercator.ts'
import { Neighbours } from '../../../src/core/placement/neighbours.ts'

const REACH_PX = 27
const anyPixel = fc.tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -100, max: 100 }))

it('finds what a look at everything finds: the first added of those within reach', () => {
  fc.assert(
    fc.property(fc.array(anyPixel, { maxLength: 30 }), anyPixel, (pixels, at) => {
      const items = pixels.map((pixel, id): { id: number; pixel: Pixel } => ({ id, pixel }))
      const neighbours = new Neighbours(REACH_PX)
      for (const item of items) neighbours.add(item)
      expect(neighbours.find(at)).toEqual(items.find(({ pixel }) => distancePx(pixel, at) < REACH_PX))
    }),
  )
})
