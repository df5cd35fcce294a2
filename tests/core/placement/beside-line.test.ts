import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distancePx, type Pixel, positionOfPixel, projectToPixel } from '../../../src/core/geo/mercator.ts'
import { besideLine } from '../../../src/core/placement/beside-line.ts'
import { beside, boxAround } from '../../../src/core/placement/screen-box.ts'

const ZOOM = 8
const NAME = { sizePx: [120, 17], gapPx: 8, usual: 'right' } as const
/** A line through points of the screen around 46 E 40 N, in pixels. */
const [originX, originY] = projectToPixel([46, 40], ZOOM)
const through = (...points: readonly Pixel[]) =>
  points.map(([x, y]) => positionOfPixel([originX + x, originY + y], ZOOM))
const pixelOf = (at: readonly [number, number]): Pixel => {
  const [x, y] = projectToPixel(at, ZOOM)
  return [x - originX, y - originY]
}
const boxOf = ({ at, side }: NonNullable<ReturnType<typeof besideLine>>) =>
  boxAround(beside(projectToPixel(at, ZOOM), side, ...NAME.sizePx, NAME.gapPx), ...NAME.sizePx)

describe('the name of a line', () => {
  it('stands at its middle, on the usual side, where there is room', () => {
    const spot = besideLine(through([0, -200], [0, 200]), NAME, [], ZOOM)
    expect(spot?.side).toBe('right')
    const [x, y] = pixelOf(spot?.at ?? [0, 0])
    expect([Math.abs(x), Math.abs(y)].every((px) => px <= 8)).toBe(true)
  })

  it('goes to the other side, or farther along, where the line would cross it', () => {
    // From the middle the line turns east, and would run through a name on that side.
    const hook = through([0, -300], [0, 0], [300, 4])
    const spot = besideLine(hook, NAME, [], ZOOM)
    if (!spot) throw new Error('there is no spot')
    const { left, right, top, bottom } = boxOf(spot)
    for (let along = 0; along <= 300; along += 4)
      for (const [x, y] of [
        [originX, originY - along],
        [originX + along, originY + (along * 4) / 300],
      ] as const)
        expect(left - 3 < x && x < right + 3 && top - 3 < y && y < bottom + 3, `${along}`).toBe(false)
  })

  it('leaves free what is taken', () => {
    const line = through([0, -200], [0, 200])
    const taken = boxAround([originX + 40, originY], 60, 60)
    expect(besideLine(line, NAME, [taken], ZOOM)).not.toEqual(besideLine(line, NAME, [], ZOOM))
  })

  it('stands at a point of the line, whatever its shape', () => {
    const point = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }))
    fc.assert(
      fc.property(fc.uniqueArray(point, { minLength: 2, maxLength: 6, selector: String }), (points) => {
        const spot = besideLine(through(...points), NAME, [], ZOOM)
        const at = pixelOf(spot?.at ?? [0, 0])
        const nearest = Math.min(...points.slice(1).map((to, i) => distanceToLeg(at, points[i] ?? to, to)))
        expect(nearest).toBeLessThan(0.01)
      }),
    )
  })

  it('is nowhere when the line is a single point', () => {
    expect(besideLine([[46, 40]], NAME, [], ZOOM)).toBeUndefined()
  })
})

function distanceToLeg(point: Pixel, from: Pixel, to: Pixel): number {
  const length = distancePx(from, to)
  const along = ((point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1])) / length ** 2
  const share = Math.max(0, Math.min(1, along))
  return distancePx(point, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])])
}
