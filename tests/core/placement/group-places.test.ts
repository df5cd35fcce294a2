import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distancePx, type Pixel } from '../../../src/core/geo/mercator.ts'
import { groupPlaces, Neighbours, REGION_LABEL_ZOOM, standsOnName } from '../../../src/core/placement/group-places.ts'
import type { Place } from '../../../src/core/schema/reference-lists.ts'
import { select } from '../../../src/core/select/select.ts'
import { anyEvents, anyFilter, PLACE_IDS } from '../arbitraries.ts'
import { EVERYTHING, exampleEvent, examplePlace } from '../examples.ts'

const DISTANCE_PX = 27
const byId = (places: Place[]) => new Map(places.map((place) => [place.id, place]))

/** A gazetteer in which some places are points, some label anchors and some have no position. */
const anyGazetteer = fc
  .tuple(
    ...PLACE_IDS.map((id) =>
      fc
        .record({
          position: fc.option(
            fc.tuple(fc.double({ min: 43, max: 48, noNaN: true }), fc.double({ min: 38, max: 42, noNaN: true })),
          ),
          certainty: fc.constantFrom('exact' as const, 'approximate' as const, 'region' as const),
        })
        .map(({ position, certainty }) => ({
          ...examplePlace(id, position ?? undefined, certainty),
          ...(certainty === 'region' && { kind: 'country' as const, country: 'XX' }),
        })),
    ),
  )
  .map(byId)
const anyZoom = fc.double({ min: 2, max: 12, noNaN: true })
const anySelection = fc
  .tuple(anyEvents, anyFilter)
  .map(([events, filter]) => select({ events }, { ...filter, from: 1988 }))

/** Two areas, by the order of ids. */
const areaOf = ({ id }: Place) => (id < (PLACE_IDS[PLACE_IDS.length >> 1] ?? '') ? 'west' : 'east')

/** Pixels between two positions in Web Mercator with 512 pixel tiles, from its definition. */
function pixelsApart(a: Place, b: Place, zoom: number): number {
  const project = ([lon, lat]: [number, number]) => [(lon * Math.PI) / 180, Math.asinh(Math.tan((lat * Math.PI) / 180))]
  const [ax = 0, ay = 0] = project(a.position ?? [0, 0])
  const [bx = 0, by = 0] = project(b.position ?? [0, 0])
  return (Math.hypot(ax - bx, ay - by) / (2 * Math.PI)) * 512 * 2 ** zoom
}

describe('any selection on any gazetteer', () => {
  const property = (check: (...args: [ReturnType<typeof select>, ReadonlyMap<string, Place>, number]) => void) =>
    fc.assert(fc.property(anySelection, anyGazetteer, anyZoom, check))

  it('puts every selected place that has a position into exactly one group', () => {
    property((selection, places, zoom) => {
      const grouped = groupPlaces(selection, places, zoom, DISTANCE_PX, areaOf).flatMap((group) => group.places)
      const expected = [...selection.byPlace.keys()].filter((id) => places.get(id)?.position)
      expect(grouped.map(({ id }) => id).sort()).toEqual(expected.sort())
    })
  })

  it('shows every selected event that has a drawable place, and no other', () => {
    property((selection, places, zoom) => {
      const shown = groupPlaces(selection, places, zoom, DISTANCE_PX, areaOf).flatMap(({ events }) => events)
      const drawable = selection.events.filter((e) => e.mapped_places.some((id) => places.get(id)?.position))
      expect(new Set(shown)).toEqual(new Set(drawable))
    })
  })

  it('lists each event of a group once, in the order of the selection', () => {
    property((selection, places, zoom) => {
      for (const { events } of groupPlaces(selection, places, zoom, DISTANCE_PX, areaOf))
        expect(events).toEqual(selection.events.filter((event) => events.includes(event)))
    })
  })

  it('keeps leading points of one area at least the distance apart', () => {
    property((selection, places, zoom) => {
      const leads = groupPlaces(selection, places, zoom, DISTANCE_PX, areaOf).map(({ lead }) => lead)
      const points = leads.filter((place) => !standsOnName(place))
      for (const [i, a] of points.entries())
        for (const b of points.slice(i + 1))
          if (areaOf(a) === areaOf(b)) expect(pixelsApart(a, b, zoom)).toBeGreaterThan(DISTANCE_PX - 1e-6)
    })
  })

  it('never puts places of two areas behind one symbol', () => {
    property((selection, places, zoom) => {
      for (const group of groupPlaces(selection, places, zoom, DISTANCE_PX, areaOf))
        expect(new Set(group.places.map(areaOf)).size).toBe(1)
    })
  })

  it('hides a place only behind a lead that is near: the distance for a point, four times as far for a name', () => {
    property((selection, places, zoom) => {
      for (const { lead, places: members } of groupPlaces(selection, places, zoom, DISTANCE_PX, areaOf)) {
        const reach = standsOnName(lead) ? 4 * DISTANCE_PX : DISTANCE_PX
        for (const member of members) expect(pixelsApart(lead, member, zoom)).toBeLessThan(reach + 1e-6)
      }
    })
  })

  it('lets names lead, at low zooms only, and never hides one', () => {
    property((selection, places, zoom) => {
      for (const { lead, places: members } of groupPlaces(selection, places, zoom, DISTANCE_PX, areaOf)) {
        expect(members.filter(standsOnName)).toEqual(standsOnName(lead) ? [lead] : [])
        if (standsOnName(lead) && zoom >= REGION_LABEL_ZOOM) expect(members).toEqual([lead])
      }
    })
  })

  it('gives the same groups whatever the order of the places', () => {
    property((selection, places, zoom) => {
      const reversed = { ...selection, byPlace: new Map([...selection.byPlace].reverse()) }
      expect(groupPlaces(reversed, places, zoom, DISTANCE_PX, areaOf)).toEqual(
        groupPlaces(selection, places, zoom, DISTANCE_PX, areaOf),
      )
    })
  })
})

describe('two towns close to each other', () => {
  const places = byId([examplePlace('a-small', [45, 40]), examplePlace('b-large', [45.01, 40])])
  const events = [
    exampleEvent({ id: 'first', mapped_places: ['a-small', 'b-large'] }),
    exampleEvent({ id: 'second', mapped_places: ['b-large'] }),
  ]
  const groupsAt = (zoom: number) => groupPlaces(select({ events }, EVERYTHING), places, zoom, DISTANCE_PX, () => 'one')

  it('are one symbol at a low zoom, led by the place with more events', () => {
    expect(groupsAt(5).map(({ lead, events }) => [lead.id, events.length])).toEqual([['b-large', 2]])
  })

  it('are two symbols once there is room for both', () => {
    expect(groupsAt(12).map(({ lead, events }) => [lead.id, events.length])).toEqual([
      ['b-large', 2],
      ['a-small', 1],
    ])
  })
})

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
