import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../../src/core/geo/geo-points.ts'
import { positionOf, readMeasure, writeMeasure } from '../../../src/core/geo/measure.ts'
import { distanceBetween } from '../../../src/core/geo/measured-distance.ts'
import { anyMeasure, anyPlaces, PLACE_IDS } from '../arbitraries.ts'
import { examplePlace } from '../examples.ts'

const placesOf = (...places: ReturnType<typeof examplePlace>[]) => new Map(places.map((place) => [place.id, place]))
const uncertain = (id: string, position: [number, number], uncertainty_km: number) => ({
  ...examplePlace(id, position, 'approximate'),
  uncertainty_km,
})

describe('distances', () => {
  it('are great circles: a degree of a meridian has 111.195 km', () => {
    expect(distanceKm([45, 40], [45, 41])).toBeCloseTo(111.195, 3)
  })

  it('from Yerevan to Baku are about 450 km', () => {
    const cities = placesOf(examplePlace('yerevan', [44.51361, 40.18111]), examplePlace('baku', [49.89201, 40.37767]))
    expect(distanceBetween(['yerevan', 'baku'], cities)?.km).toBeCloseTo(456, -1)
  })
})

describe('the ends of a measured distance in an address', () => {
  it('are places and positions', () => {
    expect(writeMeasure(['alpha', [45.1, 40]])).toBe('alpha,45.1 40')
  })

  it('read back as they were written', () => {
    fc.assert(
      fc.property(anyMeasure, (ends) => {
        expect(readMeasure(writeMeasure(ends), (id) => PLACE_IDS.includes(id))).toEqual(ends)
      }),
    )
  })
})

describe('a measured distance', () => {
  const places = placesOf(
    uncertain('village', [45, 41], 1),
    uncertain('district', [45.5, 41], 2),
    examplePlace('unknown', [45.5, 41], 'approximate'),
  )

  it('says how uncertain it is by what both ends are, added up, and gives no finer digits', () => {
    expect(distanceBetween(['village', 'district'], places)).toEqual({ km: 42, uncertaintyKm: 3 })
  })

  it('has no uncertainty of its own between two positions', () => {
    expect(
      distanceBetween(
        [
          [45, 41],
          [45.5, 41],
        ],
        places,
      ),
    ).toEqual({ km: 42, uncertaintyKm: 0 })
  })

  it('does not know its uncertainty when that of an end is not on record', () => {
    expect(distanceBetween(['village', 'unknown'], places)?.uncertaintyKm).toBeUndefined()
  })

  it('is the same both ways, and as long as the great circle to within its uncertainty', () => {
    fc.assert(
      fc.property(anyMeasure, anyPlaces, ([a, b], all) => {
        const there = distanceBetween([a, b], all)
        expect(distanceBetween([b, a], all)).toEqual(there)
        const exact = distanceKm([...(positionOf(a, all) ?? [])], [...(positionOf(b, all) ?? [])])
        expect(Math.abs((there?.km ?? 0) - exact)).toBeLessThanOrEqual(Math.max(0.05, 0.005 * exact))
      }),
    )
  })
})
