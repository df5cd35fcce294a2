import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cornersOf, MAX_KM } from '../../../src/core/geo/area.ts'
import { placesInside } from '../../../src/core/geo/places-inside.ts'
import { anyBox, anyPlaces, PLACE_IDS } from '../arbitraries.ts'
import { examplePlace } from '../examples.ts'

const placesOf = (...places: ReturnType<typeof examplePlace>[]) => new Map(places.map((place) => [place.id, place]))
const VILLAGES = placesOf(
  examplePlace('centre', [45, 41]),
  examplePlace('north', [45, 41.2]),
  examplePlace('far', [46, 41]),
  examplePlace('nowhere', undefined),
)

describe('near a place', () => {
  it('is within so many kilometres of it, itself included', () => {
    const near = (km: number) => [...placesInside({ kind: 'near', place: 'centre', km }, VILLAGES)]
    expect(near(1)).toEqual(['centre'])
    // A fifth of a degree of latitude is 22.2 km on the sphere.
    expect([near(22), near(23)]).toEqual([['centre'], ['centre', 'north']])
    expect(near(MAX_KM)).toEqual(['centre', 'north', 'far'])
  })

  it('more kilometres never hold less', () => {
    fc.assert(
      fc.property(
        anyPlaces,
        fc.constantFrom(...PLACE_IDS),
        fc.integer({ min: 1, max: MAX_KM - 1 }),
        (places, place, km) => {
          const some = placesInside({ kind: 'near', place, km }, places)
          expect([...placesInside({ kind: 'near', place, km: km + 1 }, places)]).toEqual(
            expect.arrayContaining([...some]),
          )
        },
      ),
    )
  })

  it('is empty when the place has no position', () => {
    expect(placesInside({ kind: 'near', place: 'nowhere', km: 25 }, VILLAGES).size).toBe(0)
  })
})

describe('in a box', () => {
  it('are the places between its sides, those on its edge included', () => {
    expect([...placesInside({ kind: 'box', bbox: [44.9, 41, 45, 41.3] }, VILLAGES)]).toEqual(['centre', 'north'])
  })

  it('are those whose longitude and latitude lie between its own', () => {
    fc.assert(
      fc.property(anyBox, anyPlaces, (box, places) => {
        const [west, south, east, north] = box.bbox
        const expected = [...places.values()].filter(
          ({ position: [lon, lat] = [Number.NaN, Number.NaN] }) =>
            lon >= west && lon <= east && lat >= south && lat <= north,
        )
        expect([...placesInside(box, places)]).toEqual(expected.map(({ id }) => id))
      }),
    )
  })

  it('are the same as in the polygon of its corners', () => {
    fc.assert(
      fc.property(anyBox, anyPlaces, (box, places) => {
        const polygon = { kind: 'polygon' as const, corners: cornersOf(box) }
        expect(placesInside(polygon, places)).toEqual(placesInside(box, places))
      }),
    )
  })
})

describe('in a polygon', () => {
  it('are the places that it surrounds, not those in its bay', () => {
    const places = placesOf(examplePlace('in', [44.2, 40.5]), examplePlace('bay', [45, 41.5]))
    const corners = [
      [44, 40],
      [46, 40],
      [46, 42],
      [45, 41],
      [44, 42],
    ] as const
    expect([...placesInside({ kind: 'polygon', corners }, places)]).toEqual(['in'])
  })

  it('a country or region counts as being where its label stands', () => {
    const places = placesOf(examplePlace('region', [45, 41], 'region'))
    expect([...placesInside({ kind: 'box', bbox: [44, 40, 46, 42] }, places)]).toEqual(['region'])
  })
})
