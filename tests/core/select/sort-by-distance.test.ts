import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from '../../../src/core/geo/geo-points.ts'
import type { Place } from '../../../src/core/schema/reference-lists.ts'
import { select } from '../../../src/core/select/select.ts'
import { sortByDistance } from '../../../src/core/select/sort-by-distance.ts'
import { anyEvents, anyFilter, PLACE_IDS } from '../arbitraries.ts'
import { EVERYTHING, exampleEvent, examplePlace } from '../examples.ts'

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)
const anyPlaces: fc.Arbitrary<ReadonlyMap<string, Place>> = fc
  .tuple(...PLACE_IDS.map((id) => fc.option(anyPosition, { nil: undefined }).map((at) => examplePlace(id, at))))
  .map((places) => new Map(places.map((place) => [place.id, place])))

describe('distance', () => {
  it('of Yerevan and Baku is what a great circle gives: 454 km, and the same both ways', () => {
    const [yerevan, baku] = [
      [44.51, 40.18],
      [49.87, 40.41],
    ]
    expect(distanceKm(yerevan ?? [], baku ?? [])).toBeCloseTo(454, -1)
    expect(distanceKm(baku ?? [], yerevan ?? [])).toBe(distanceKm(yerevan ?? [], baku ?? []))
  })
})

describe('events sorted by distance', () => {
  it('are the events of the selection, each once, the nearest first', () => {
    fc.assert(
      fc.property(anyEvents, anyFilter, anyPlaces, anyPosition, (events, filter, places, centre) => {
        const selection = select({ events }, filter)
        const sorted = sortByDistance(selection, places, centre)
        expect(new Set(sorted.map(({ event }) => event))).toEqual(new Set(selection.events))
        expect(sorted.length).toBe(selection.events.length)
        for (const [i, { km }] of sorted.entries()) expect(km).toBeGreaterThanOrEqual(sorted[i - 1]?.km ?? 0)
      }),
    )
  })

  it('are as far as their nearest place on the map', () => {
    fc.assert(
      fc.property(anyEvents, anyPlaces, anyPosition, (events, places, centre) => {
        for (const { event, km, nearest } of sortByDistance(select({ events }, EVERYTHING), places, centre)) {
          const positions = event.mapped_places.flatMap((id) =>
            places.get(id)?.position ? [places.get(id)?.position] : [],
          )
          expect(km).toBe(Math.min(...positions.map((at) => distanceKm(centre, at ?? []))))
          expect(nearest !== undefined).toBe(positions.length > 0)
        }
      }),
    )
  })

  it('stay in their order when they are equally far', () => {
    const events = ['b', 'a', 'c'].map((id) => exampleEvent({ id, mapped_places: ['alpha'] }))
    const places = new Map([['alpha', examplePlace('alpha', [45, 40])]])
    const sorted = sortByDistance(select({ events }, EVERYTHING), places, [46, 40])
    expect(sorted.map(({ event }) => event.id)).toEqual(['b', 'a', 'c'])
  })
})
