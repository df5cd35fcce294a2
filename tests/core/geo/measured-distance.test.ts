import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../../src/core/geo/geo-points.ts'
import { greatCircle } from '../../../src/core/geo/measured-distance.ts'
import type { LonLat } from '../../../src/core/geo/position-text.ts'

const anyEnd = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -85, max: 85 }))
const lengthOf = (way: readonly LonLat[]) =>
  way.slice(1).reduce((sum, position, i) => sum + distanceKm([...(way[i] ?? position)], [...position]), 0)

describe('a great circle', () => {
  it('goes from end to end in equal steps, and is no longer than the distance', () => {
    fc.assert(
      fc.property(anyEnd, anyEnd, (a, b) => {
        const whole = distanceKm(a, b)
        fc.pre(whole < 19_000)
        const way = greatCircle(a, b, 8)
        expect(way).toHaveLength(9)
        expect(way[0]).toEqual(a)
        expect((((way[8]?.[0] ?? 0) - b[0]) % 360) + 0).toBeCloseTo(0)
        expect(way[8]?.[1]).toBe(b[1])
        expect(lengthOf(way)).toBeCloseTo(whole, 3)
        for (let i = 1; i <= 8; i += 1)
          expect(distanceKm([...(way[i - 1] ?? a)], [...(way[i] ?? a)])).toBeCloseTo(whole / 8, 3)
      }),
    )
  })

  it('bends towards the pole: halfway from Yerevan to Washington lies north of both', () => {
    const [, , middle] = greatCircle([44.5, 40.2], [-77, 38.9], 4)
    expect(middle?.[1]).toBeGreaterThan(59)
  })

  it('goes on beyond 180 degrees across that meridian', () => {
    expect(greatCircle([170, 0], [-170, 0], 2).map(([lon]) => Math.round(lon))).toEqual([170, 180, 190])
  })
})
