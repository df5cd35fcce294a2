import { expect, it } from 'vitest'
import { firstLanguage, mapLabel, type NameStyle } from '../../../src/core/names/map-label.ts'
import type { NameOrder } from '../../../src/core/names/record-names.ts'
import type { LayerFeature } from '../../../src/core/schema/layer.ts'
import type { Mark } from '../../../src/core/vocabulary/drawing.ts'
import { EXAMPLE_SUBJECT, TWO_NAMED_TOWN as TOWN } from '../examples.ts'

const style = (order: NameOrder): NameStyle => ({ lang: 'en', order, pairs: EXAMPLE_SUBJECT.name_pairs })

function areaOf(kind: Mark, east = 47): LayerFeature {
  const ring: [number, number][] = [
    [46, 39],
    [east, 39],
    [east, 40],
    [46, 40],
    [46, 39],
  ]
  return {
    type: 'Feature',
    id: kind,
    properties: {
      id: kind,
      name: kind,
      kind,
      mark: kind,
      status: 'An example',
      valid_from: '1994-05-12',
      valid_to: '',
      source: 'Made for the tests',
      certainty: 'compiled',
      licence: 'CC0-1.0',
    },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

it('two names stand in alphabetical order unless the reader chooses otherwise, whoever administers the place', () => {
  for (const areas of [[], [areaOf('area-of-control')]]) {
    expect(mapLabel(TOWN, style('alphabetical'), areas)).toBe('Khankendi / Stepanakert')
  }
  expect(firstLanguage(style('alphabetical'), [44.5, 40.2], 'AM', [])).toBeUndefined()
})

it('by choice the administering side’s name comes first: the Armenian one only inside an area it held on the date', () => {
  expect(mapLabel(TOWN, style('administering'), [areaOf('area-of-control')])).toBe('Stepanakert / Khankendi')
  expect(mapLabel(TOWN, style('administering'), [areaOf('indicative-area')])).toBe('Stepanakert / Khankendi')
  expect(mapLabel(TOWN, style('administering'), [])).toBe('Khankendi / Stepanakert')
})

it('an area elsewhere, or one that only outlines a former unit, decides nothing', () => {
  expect(mapLabel(TOWN, style('administering'), [areaOf('area-of-control', 46.5)])).toBe('Khankendi / Stepanakert')
  expect(mapLabel(TOWN, style('administering'), [areaOf('historic-outline')])).toBe('Khankendi / Stepanakert')
})

it('a reader’s choice goes before the date', () => {
  expect(mapLabel(TOWN, style('az'), [areaOf('area-of-control')])).toBe('Khankendi / Stepanakert')
  expect(mapLabel(TOWN, style('hy'), [])).toBe('Stepanakert / Khankendi')
})

it('by the same choice, in Armenia the Armenian name comes first', () => {
  expect(firstLanguage(style('administering'), [44.5, 40.2], 'AM', [])).toBe('hy')
})

it('a place that is a unit of administration on the day has the unit’s name, without its short form', () => {
  const unit = areaOf('administrative-outline')
  const named = { ...unit, properties: { ...unit.properties, place: TOWN.id, name: 'Autonomous Oblast (AO)' } }
  expect(mapLabel(TOWN, style('administering'), [named])).toBe('Autonomous Oblast')
  expect(mapLabel({ ...TOWN, id: 'another' }, style('alphabetical'), [named])).toBe('Khankendi / Stepanakert')
})
