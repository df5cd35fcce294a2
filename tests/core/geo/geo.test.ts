import fc from 'fast-check'
import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import {
  areaKm2,
  boundingBox,
  hasRightWinding,
  positionsOf,
  ringsOf,
  selfCrossings,
} from '../../../src/core/geo/geo.ts'

const SQUARE: Position[] = [
  [45, 0],
  [46, 0],
  [46, 1],
  [45, 1],
  [45, 0],
]
const HOLE: Position[] = [
  [45.4, 0.4],
  [45.4, 0.6],
  [45.6, 0.6],
  [45.6, 0.4],
  [45.4, 0.4],
]
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })

describe('areas', () => {
  it('a square degree on the equator has about 12,364 km² on a sphere', () => {
    const degreeKm = (2 * Math.PI * 6371.0088) / 360
    expect(areaKm2(polygon(SQUARE))).toBeCloseTo(degreeKm ** 2, -2)
  })

  it('a hole is taken off', () => {
    expect(areaKm2(polygon(SQUARE, HOLE)) / areaKm2(polygon(SQUARE))).toBeCloseTo(0.96, 3)
  })
})

describe('rings', () => {
  it('of several polygons are all listed, exteriors marked', () => {
    const rings = ringsOf({ type: 'MultiPolygon', coordinates: [[SQUARE, HOLE], [SQUARE]] })
    expect(rings.map(({ exterior }) => exterior)).toEqual([true, false, true])
  })

  it('wind counter-clockwise outside and clockwise inside, as RFC 7946 wants', () => {
    expect([hasRightWinding(SQUARE, true), hasRightWinding(HOLE, false)]).toEqual([true, true])
    expect([hasRightWinding(SQUARE, false), hasRightWinding(HOLE, true)]).toEqual([false, false])
  })
})

describe('crossings', () => {
  it('of a line with itself are found where they are', () => {
    const line: Position[] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ]
    expect(selfCrossings({ type: 'LineString', coordinates: line })).toEqual([[1, 1]])
  })

  it('are none in a simple area, where the ring only closes', () => {
    expect(selfCrossings(polygon(SQUARE, HOLE))).toEqual([])
  })
})

describe('boxes and positions', () => {
  it('the box holds every position and touches one on each side', () => {
    const anyPosition = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -89, max: 89 }))
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1 }), (positions) => {
        const lons = positions.map(([lon]) => lon)
        const lats = positions.map(([, lat]) => lat)
        expect(boundingBox(positions)).toEqual([
          Math.min(...lons),
          Math.min(...lats),
          Math.max(...lons),
          Math.max(...lats),
        ])
      }),
    )
  })

  it('positions of a geometry come in their order', () => {
    expect(positionsOf(polygon(SQUARE, HOLE))).toEqual([...SQUARE, ...HOLE])
  })
})
