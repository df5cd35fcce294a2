/** The places of index.json, which the page starts with, against those of places.json, which have everything. */
import { expect, it } from 'vitest'
import { mapLabel } from '../../../../src/core/names/map-label.ts'
import { listLabel, nameOrders } from '../../../../src/core/names/record-names.ts'
import type { EventIndex } from '../../../../src/core/schema/event-index.ts'
import type { PlacesFile } from '../../../../src/core/schema/reference-lists.ts'
import { compileRealData, parseFile } from '../../../geodata/real-data.ts'

const real = await compileRealData()
const pairs = real.sources.subject.name_pairs
const short = parseFile<EventIndex>(real, 'index.json').places
const { places } = parseFile<PlacesFile>(real, 'places.json')

it('are the same places in the same order, at the same positions', () => {
  const facts = ({ id, kind, country, position, certainty, uncertainty_km }: (typeof short)[number]) =>
    [id, kind, country, position, certainty, uncertainty_km] as const
  expect(short.map(facts)).toEqual(places.map(facts))
})

it('have the names that every English label needs', () => {
  const labels = (list: PlacesFile['places']) =>
    list.flatMap((place) => [
      listLabel(place, 'en').text,
      ...nameOrders(pairs).map((order) => mapLabel(place, { lang: 'en', order, pairs }, [])),
    ])
  expect(labels(short)).toEqual(labels(places))
  expect(labels(short).filter((label) => label.includes(' / ')).length).toBeGreaterThan(5)
})

it('have no more names than that: each further one is loaded when a language or a profile asks for it', () => {
  expect(short.filter(({ names }) => names.length > 1)).toEqual([])
  expect(short.filter(({ names }) => names.some(({ lang }) => lang !== 'en'))).toEqual([])
})
