import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupPlaces, isPoint, REGION_LABEL_ZOOM } from '../../../src/core/placement/group-places.ts'
import type { Place } from '../../../src/core/schema/reference-lists.ts'
import { select } from '../../../src/core/select/select.ts'
import { anyEvents, anyFilter, EVERYTHING, exampleEvent, examplePlace, PLACE_IDS } from '../examples.ts'

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
        .map(({ position, certainty }) => examplePlace(id, position ?? undefined, certainty)),
    ),
  )
  .map(byId)
const anyZoom = fc.double({ min: 2, max: 12, noNaN: true })
const anySelection = fc
  .tuple(anyEvents, anyFilter)
  .map(([events, filter]) => select({ events }, { ...filter, from: 1988 }))

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
      const grouped = groupPlaces(selection, places, zoom, DISTANCE_PX).flatMap((group) => group.places)
      const expected = [...selection.byPlace.keys()].filter((id) => places.get(id)?.position)
      expect(grouped.map(({ id }) => id).sort()).toEqual(expected.sort())
    })
  })

  it('shows every selected event that has a drawable place, and no other', () => {
    property((selection, places, zoom) => {
      const shown = groupPlaces(selection, places, zoom, DISTANCE_PX).flatMap(({ events }) => events)
      const drawable = selection.events.filter((e) => e.mapped_places.some((id) => places.get(id)?.position))
      expect(new Set(shown)).toEqual(new Set(drawable))
    })
  })

  it('lists each event of a group once, in the order of the selection', () => {
    property((selection, places, zoom) => {
      for (const { events } of groupPlaces(selection, places, zoom, DISTANCE_PX))
        expect(events).toEqual(selection.events.filter((event) => events.includes(event)))
    })
  })

  it('keeps leading points at least the distance apart', () => {
    property((selection, places, zoom) => {
      const leads = groupPlaces(selection, places, zoom, DISTANCE_PX).map(({ lead }) => lead)
      const points = leads.filter(isPoint)
      for (const [i, a] of points.entries())
        for (const b of points.slice(i + 1)) expect(pixelsApart(a, b, zoom)).toBeGreaterThan(DISTANCE_PX - 1e-6)
    })
  })

  it('hides a point only behind a lead that is nearer than the distance', () => {
    property((selection, places, zoom) => {
      for (const { lead, places: members } of groupPlaces(selection, places, zoom, DISTANCE_PX))
        for (const member of members.filter(isPoint))
          expect(pixelsApart(lead, member, zoom)).toBeLessThan(DISTANCE_PX + 1e-6)
    })
  })

  it('joins the label of a country or region to a point near it, never to another label, and only at low zooms', () => {
    property((selection, places, zoom) => {
      for (const { lead, places: members } of groupPlaces(selection, places, zoom, DISTANCE_PX)) {
        if (!isPoint(lead)) expect(members).toEqual([lead])
        if (zoom >= REGION_LABEL_ZOOM) expect(members.every(isPoint) || members.length === 1).toBe(true)
        for (const member of members) expect(pixelsApart(lead, member, zoom)).toBeLessThan(3 * DISTANCE_PX + 1e-6)
      }
    })
  })

  it('gives the same groups whatever the order of the places', () => {
    property((selection, places, zoom) => {
      const reversed = { ...selection, byPlace: new Map([...selection.byPlace].reverse()) }
      expect(groupPlaces(reversed, places, zoom, DISTANCE_PX)).toEqual(
        groupPlaces(selection, places, zoom, DISTANCE_PX),
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
  const groupsAt = (zoom: number) => groupPlaces(select({ events }, EVERYTHING), places, zoom, DISTANCE_PX)

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
