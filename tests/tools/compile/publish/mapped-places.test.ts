import { expect, it } from 'vitest'
import type { EventRecord } from '../../../../src/core/schema/event.ts'
import type { PlaceRecord } from '../../../../src/core/schema/reference-lists.ts'
import { mappedPlaces } from '../../../../tools/compile/publish/mapped-places.ts'

function examplePlace(id: string, certainty: PlaceRecord['certainty'], isLocated = true): [string, PlaceRecord] {
  const names = [{ lang: 'en' as const, text: id }]
  return [id, { id, kind: 'city', names, certainty, ...(isLocated ? { position: [45, 40] } : {}) }]
}

const GAZETTEER = new Map([
  examplePlace('town', 'exact'),
  examplePlace('village', 'approximate'),
  examplePlace('country', 'region'),
  examplePlace('lost', 'approximate', false),
])
type Role = EventRecord['places'][number]['role']
const mapped = (...places: [id: string, role: Role][]) =>
  mappedPlaces({ places: places.map(([id, role]) => ({ id, role, basis: 'stated' })) }, GAZETTEER)

it('an event stands at all places where it took place, in their order', () => {
  expect(mapped(['village', 'affected'], ['town', 'venue'])).toEqual(['village', 'town'])
})

it('a place that is only spoken of, or only the destination, does not count beside a venue', () => {
  expect(mapped(['village', 'subject'], ['town', 'venue'], ['country', 'destination'])).toEqual(['town'])
})

it('a country counts only when nothing finer is known', () => {
  expect(mapped(['country', 'affected'], ['village', 'affected'])).toEqual(['village'])
  expect(mapped(['country', 'affected'])).toEqual(['country'])
})

it('without a site the first place that can be drawn stands for the event', () => {
  expect(mapped(['lost', 'subject'], ['village', 'subject'], ['town', 'subject'])).toEqual(['village'])
})

it('a venue without a position gives way to the other places', () => {
  expect(mapped(['lost', 'venue'], ['town', 'subject'])).toEqual(['town'])
})

it('a place that is named twice with two roles counts once', () => {
  expect(mapped(['town', 'venue'], ['town', 'origin'])).toEqual(['town'])
})

it('an event without any located place is nowhere', () => {
  expect(mapped(['lost', 'venue'])).toEqual([])
})
