import fc from 'fast-check'
import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaUnder, longitudesAt } from '../../../src/core/geo/area-under.ts'
import { contains } from '../../../src/core/geo/geo-points.ts'
import { projectToPixel } from '../../../src/core/geo/mercator.ts'

const ZOOM = 7

const ringOf = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const land: Polygon = { type: 'Polygon', coordinates: [ringOf(44, 39, 47, 41), ringOf(45, 39.5, 46, 40.5)] }
const exclave: Polygon = { type: 'Polygon', coordinates: [ringOf(45.2, 39.7, 45.8, 40.3)] }

describe('the area under a pixel', () => {
  it('is the one whose rings hold it, not the one around its hole', () => {
    const under = areaUnder(
      [
        { id: 'land', geometry: land },
        { id: 'exclave', geometry: { type: 'MultiPolygon', coordinates: [exclave.coordinates] } },
      ],
      ZOOM,
    )
    expect(under(projectToPixel([44.5, 40], ZOOM))).toBe('land')
    expect(under(projectToPixel([45.5, 40], ZOOM))).toBe('exclave')
    expect(under(projectToPixel([45.1, 40], ZOOM))).toBeUndefined()
    expect(under(projectToPixel([48, 40], ZOOM))).toBeUndefined()
  })

  it('is that in which its position lies, but for a pixel along its edges', () => {
    const slanted: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [44, 39],
          [47, 39.4],
          [46, 41],
          [44.6, 40.2],
          [44, 39],
        ],
      ],
    }
    const under = areaUnder([{ id: 'land', geometry: slanted }], ZOOM)
    fc.assert(
      fc.property(
        fc.double({ min: 43.5, max: 47.5, noNaN: true }),
        fc.double({ min: 38.5, max: 41.5, noNaN: true }),
        (lon, lat) => {
          const around = [-0.02, 0, 0.02].flatMap((right) => [-0.02, 0, 0.02].map((up) => [lon + right, lat + up]))
          const inside = around.filter((position) => contains(slanted, position)).length
          fc.pre(inside === 0 || inside === around.length)
          expect(under(projectToPixel([lon, lat], ZOOM))).toBe(inside > 0 ? 'land' : undefined)
        },
      ),
    )
  })
})

it('a ring crosses a latitude where its edges do, and none beyond it', () => {
  expect(longitudesAt(ringOf(44, 39, 47, 41), 40).sort()).toEqual([44, 47])
  expect(longitudesAt(ringOf(44, 39, 47, 41), 42)).toEqual([])
})
