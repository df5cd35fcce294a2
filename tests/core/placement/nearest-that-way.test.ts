import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pixel } from '../../../src/core/geo/mercator.ts'
import { ARROWS, nearestThatWay } from '../../../src/core/placement/nearest-that-way.ts'

const KEYS = Object.keys(ARROWS)
const pixel = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }))

describe('the nearest point that way', () => {
  it('is the nearest of those more ahead than aside', () => {
    const points: Pixel[] = [
      [5, 40],
      [-30, 0],
      [60, 10],
      [30, -20],
    ]
    expect(nearestThatWay([0, 0], points, 'ArrowRight')).toBe(3)
    expect(nearestThatWay([0, 0], points, 'ArrowDown')).toBe(0)
    expect(nearestThatWay([0, 0], points, 'ArrowLeft')).toBe(1)
    expect(nearestThatWay([0, 0], points, 'ArrowUp')).toBeUndefined()
  })

  it('is none for a key that is no arrow', () => {
    expect(nearestThatWay([0, 0], [[1, 0]], 'Enter')).toBeUndefined()
  })

  it('is never behind, and no other in its quarter is nearer', () => {
    fc.assert(
      fc.property(pixel, fc.array(pixel), fc.constantFrom(...KEYS), (from, points, key) => {
        const [right, down] = ARROWS[key] ?? [0, 0]
        const ahead = (to: Pixel) => (to[0] - from[0]) * right + (to[1] - from[1]) * down
        const aside = (to: Pixel) => Math.abs((to[0] - from[0]) * down) + Math.abs((to[1] - from[1]) * right)
        const inQuarter = points.filter((to) => ahead(to) > 0 && ahead(to) >= aside(to))
        const away = (to: Pixel) => Math.hypot(to[0] - from[0], to[1] - from[1])
        const found = nearestThatWay(from, points, key)
        if (found === undefined) {
          expect(inQuarter).toEqual([])
          return
        }
        const to = points[found] as Pixel
        expect(inQuarter).toContainEqual(to)
        expect(away(to)).toBe(Math.min(...inQuarter.map(away)))
      }),
    )
  })

  it('leaves no point that no key looks at', () => {
    fc.assert(
      fc.property(pixel, pixel, (from, to) => {
        fc.pre(from[0] !== to[0] || from[1] !== to[1])
        expect(KEYS.some((key) => nearestThatWay(from, [to], key) === 0)).toBe(true)
      }),
    )
  })
})
