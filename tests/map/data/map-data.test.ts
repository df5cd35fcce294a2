import { describe, expect, it } from 'vitest'
import type { MapNames } from '../../../src/core/atlas.ts'
import { standsOnName } from '../../../src/core/placement/group-places.ts'
import type { LayerFile } from '../../../src/core/schema/layer.ts'
import { select } from '../../../src/core/select/select.ts'
import { LANGUAGES, type Language } from '../../../src/core/vocabulary/language.ts'
import { datedLayers, labelGroups, placeLabels } from '../../../src/map/data/map-data.ts'
import { areaNames, namesAsOf, unionOn } from '../../../src/map/data/map-names.ts'
import { EVERYTHING, examplePlace } from '../../core/examples.ts'
import { placedGroups, readBasemapFiles, readRealMap } from '../real-map.ts'

const real = await readRealMap()
const { atlas, layers, selection } = real
const NO_FEATURES: LayerFile = { type: 'FeatureCollection', features: [] }
const featuresOf = (id: string) => layers[id]?.features ?? []
const basemap = await readBasemapFiles()
const ids = (layer: LayerFile | undefined) => layer?.features.map(({ id }) => id)

describe('the dated layers', () => {
  it.for(['1990-12-31', '2005-12-31', '2020-11-09', '2020-11-10', '2021-12-31', '2024-04-18', '2024-12-31'])(
    'on %s show exactly the shapes that hold on this day',
    (day) => {
      for (const id of ['nagorno-karabakh', 'border-villages'] as const) {
        const expected = featuresOf(id).filter(({ properties: { valid_from, valid_to } }) => {
          const end = valid_to === null ? Number.POSITIVE_INFINITY : Date.parse(valid_to)
          return Date.parse(valid_from) <= Date.parse(day) && Date.parse(day) <= end
        })
        expect(ids(datedLayers(layers, selection, day)[id])).toEqual(expected.map((feature) => feature.id))
      }
    },
  )

  it('differ between the years of the story: before the war, the cease-fire line, the peacekeepers, after them', () => {
    const at = (day: string) => ids(datedLayers(layers, selection, day)['nagorno-karabakh'])
    expect(at('1990-12-31')).toEqual(['nkao'])
    expect(at('2005-12-31')).toContain('line-of-contact-1994')
    expect(at('2021-12-31')).toEqual(expect.arrayContaining(['lachin-corridor-2020', 'peacekeepers-2020']))
    expect(at('2021-12-31')).not.toContain('line-of-contact-1994')
    expect(at('2024-12-31')).toEqual(['nkao-historic'])
    expect(ids(datedLayers(layers, selection, '2024-04-18')['border-villages'])).toEqual([])
  })

  it('hold the eight villages as four pairs', () => {
    const villages = featuresOf('border-villages').filter(({ properties }) => properties.kind === 'border-village')
    const pairs = new Set(villages.map(({ properties }) => properties.pair))
    expect([villages.length, pairs.size]).toEqual([8, 4])
    for (const pair of pairs) {
      const sides = villages
        .filter(({ properties }) => properties.pair === pair)
        .map(({ properties }) => properties.side)
      expect(sides.sort(), pair).toEqual(['AM', 'AZ'])
    }
  })
})

describe('the summit cities', () => {
  const citiesIn = (from: number, to: number) =>
    datedLayers(layers, select(atlas, { ...EVERYTHING, from, to }), `${to}-12-31`)['summit-cities']?.features ?? []

  it('count the meetings of the selection, not of all years', () => {
    const all = citiesIn(0, 9999).find(({ id }) => id === 'moscow')?.properties
    const year = citiesIn(2023, 2023).find(({ id }) => id === 'moscow')?.properties
    const eventsOf2023 = select(atlas, { ...EVERYTHING, from: 2023, to: 2023 }).events.map(({ id }) => id)
    expect(year?.meetings).toBe(all?.events?.filter((id) => eventsOf2023.includes(id)).length)
    expect(year?.meetings).toBeGreaterThan(0)
    expect(year?.meetings).toBeLessThan(all?.meetings ?? 0)
  })

  it('are left out when none of their meetings is selected', () => {
    for (const { id, properties } of citiesIn(2022, 2022)) expect(properties.meetings, id).toBeGreaterThan(0)
    expect(citiesIn(2022, 2022).length).toBeLessThan(citiesIn(0, 9999).length)
    expect(
      datedLayers(layers, select(atlas, { ...EVERYTHING, from: 1, to: 1 }), '2024-12-31')['summit-cities']?.features ??
        [],
    ).toEqual([])
  })

  it('are cities of the gazetteer whose meetings are events on record', () => {
    for (const { id, properties } of featuresOf('summit-cities')) {
      expect(atlas.places.get(id)?.kind, id).toMatch(/^(city|town)$/)
      for (const event of properties.events ?? []) expect(atlas.eventById.get(event)?.mapped_places).toContain(id)
      expect(properties.meetings).toBe(properties.events?.length)
    }
  })
})

describe('names of places', () => {
  const nameOf = ({ id }: { id: string }) => `the place ${id}`
  const labelsAt = (zoom: number) => placeLabels(placedGroups(real, selection, zoom), nameOf, () => undefined).features

  it('stand beside the symbol of every leading place, but for countries and regions, which are names themselves', () => {
    const groups = placedGroups(real, selection, 7)
    const expected = groups.filter(({ lead }) => !standsOnName(lead)).map(({ lead }) => nameOf(lead))
    expect(
      labelsAt(7)
        .map(({ properties }) => properties.label)
        .filter(Boolean),
    ).toEqual(expected)
    expect(expected.length).toBeGreaterThan(20)
  })

  it('keep farther from a larger symbol', () => {
    const distances = labelsAt(7).map(({ properties: { place, distance } }) => [place, distance] as const)
    const of = new Map(distances)
    expect(of.get('baku')).toBeGreaterThan(of.get('ganja') ?? 0)
  })
})

describe('names of countries', () => {
  const styleOf = (lang: Language) => ({ lang, order: 'administering' as const, pairs: atlas.subject.name_pairs })
  const names = basemap.get('basemap/country-labels.json') as MapNames
  const DAYS = ['1988-12-31', '1991-12-25', '1991-12-26', '2005-12-31', '2026-01-01']

  it.for(DAYS)('stand on the map of %s in every language, each country of the region once at each zoom', (day) => {
    for (const lang of LANGUAGES)
      for (const zoom of [5, 6, 7, 8]) {
        const shown = namesAsOf(names, day, styleOf(lang), () => false)
          .features.filter(({ properties: p }) => p.from_zoom <= zoom && zoom < p.to_zoom)
          .filter(({ properties }) => ['country', 'republic'].includes(properties.kind))
        for (const iso of ['AM', 'AZ', 'GE', 'TR', 'IR', 'RU']) {
          const own = shown.filter(({ properties }) => properties.id === iso)
          expect(own, `${iso} in ${lang} at ${zoom}`).toHaveLength(1)
          expect(own[0]?.properties.name).toBe(own[0]?.properties.name.toLocaleUpperCase(lang))
        }
      }
  })

  it('are those of the Soviet republics until 25 December 1991, in every language', () => {
    for (const lang of LANGUAGES) {
      const nameOn = (day: string) =>
        namesAsOf(names, day, styleOf(lang), () => false).features.find(({ properties }) => properties.id === 'AM')
          ?.properties
      expect(nameOn('1991-12-25')?.kind).toBe('republic')
      expect(nameOn('1991-12-26')?.kind).toBe('country')
      expect(nameOn('1991-12-25')?.name).not.toBe(nameOn('1991-12-26')?.name)
    }
  })

  it('tell the union that they belong to until its last day, 25 December 1991, and none from then on', () => {
    expect(unionOn(names, '1991-12-25')?.name_en).toBe('Soviet Union')
    expect(unionOn(names, '1991-12-26')).toBeUndefined()
  })

  it('leave out one that stands above the map with its events', () => {
    const shown = namesAsOf(names, '2024-12-31', styleOf('en'), (iso) => iso === 'AM').features
    expect(shown.some(({ properties }) => properties.id === 'AM')).toBe(false)
    expect(shown.some(({ properties }) => properties.id === 'AZ')).toBe(true)
  })
})

describe('the name of an outlined area', () => {
  it.for(['1988-12-31', '1992-12-31', '1993-12-31', '2016-12-31', '2021-12-31', '2024-12-31'])(
    'is there on %s, on its outline or above it',
    (day) => {
      const { 'nagorno-karabakh': layer = NO_FEATURES } = datedLayers(layers, selection, day)
      const [name, ...others] = areaNames(
        'nagorno-karabakh',
        layer.features,
        ({ properties }) => properties.name,
        () => false,
      )
      expect(others).toEqual([])
      expect(name?.geometry.coordinates[0]).toBeCloseTo(46.9, 0)
      expect(name?.properties.label).toMatch(/Nagorno-Karabakh/)
    },
  )

  it('is not written twice when its place has events', () => {
    const { 'nagorno-karabakh': layer = NO_FEATURES } = datedLayers(layers, selection, '2024-12-31')
    expect(
      areaNames(
        'nagorno-karabakh',
        layer.features,
        () => 'name',
        (place) => place === 'nagorno-karabakh',
      ),
    ).toEqual([])
  })
})

it('the map has the three layers of the public contract', () => {
  expect(Object.keys(layers).sort()).toEqual(['border-villages', 'nagorno-karabakh', 'summit-cities'])
})

describe('a symbol that stands for several places', () => {
  it('says for how many more, and one that stands for a single place says nothing', () => {
    const [alone, lead, hidden] = ['alone', 'lead', 'hidden'].map((id) => examplePlace(id, [46, 40]))
    if (!alone || !lead || !hidden) throw new Error('the examples are missing')
    const labelOf = labelGroups(
      [
        { lead: alone, places: [alone], events: [] },
        { lead, places: [lead, hidden], events: [] },
      ],
      ({ id }) => id,
    )
    expect([alone, lead, hidden].map(labelOf)).toEqual(['alone', 'lead +1', 'hidden'])
  })
})
