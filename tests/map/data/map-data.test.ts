import { describe, expect, it } from 'vitest'
import { LAYER_IDS } from '../../../src/core/layer-ids.ts'
import { groupPlaces } from '../../../src/core/placement/group-places.ts'
import type { LayerFile } from '../../../src/core/schema/layer.ts'
import { select } from '../../../src/core/select/select.ts'
import { datedLayers, labelGroups, placeLabels } from '../../../src/map/data/map-data.ts'
import { EVERYTHING, exampleEvent, examplePlace } from '../../core/examples.ts'
import { readRealMap } from '../real-map.ts'

const { atlas, layers, selection } = await readRealMap()
const ids = ({ features }: LayerFile) => features.map(({ id }) => id)

describe('the dated layers', () => {
  it.for(['1990-12-31', '2005-12-31', '2020-11-09', '2020-11-10', '2021-12-31', '2024-04-18', '2024-12-31'])(
    'on %s show exactly the shapes that hold on this day',
    (day) => {
      for (const id of ['nagorno-karabakh', 'border-villages'] as const) {
        const expected = layers[id].features.filter(({ properties: { valid_from, valid_to } }) => {
          const end = valid_to === '' ? Number.POSITIVE_INFINITY : Date.parse(valid_to)
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
    const villages = layers['border-villages'].features.filter(({ properties }) => properties.kind === 'border-village')
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
    datedLayers(layers, select(atlas, { ...EVERYTHING, from, to }), `${to}-12-31`)['summit-cities'].features

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
      datedLayers(layers, select(atlas, { ...EVERYTHING, from: 1, to: 1 }), '2024-12-31')['summit-cities'].features,
    ).toEqual([])
  })

  it('are cities of the gazetteer whose meetings are events on record', () => {
    for (const { id, properties } of layers['summit-cities'].features) {
      expect(atlas.places.get(id)?.kind, id).toMatch(/^(city|town)$/)
      for (const event of properties.events ?? []) expect(atlas.eventById.get(event)?.mapped_places).toContain(id)
      expect(properties.meetings).toBe(properties.events?.length)
    }
  })
})

describe('labels of places', () => {
  const nameOf = ({ id }: { id: string }) => `the place ${id}`
  const places = new Map(
    [examplePlace('town', [45, 40]), examplePlace('land', [47, 39], 'region')].map((p) => [p.id, p]),
  )
  const events = [
    exampleEvent({ id: 'a', mapped_places: ['town'] }),
    exampleEvent({ id: 'b', mapped_places: ['land'] }),
  ]
  const groups = groupPlaces(select({ events }, EVERYTHING), places, 6, 27)
  const labels = (labelled: LayerFile[]) =>
    placeLabels(groups, labelled, new Map(), nameOf)
      .features.map(({ properties }) => properties.label)
      .filter(Boolean)

  it('name points; a region is named by its own label', () => {
    expect(labels([])).toEqual(['the place town'])
  })

  it('are left to the layer that names the same place, so that no name stands twice', () => {
    const [city] = layers['summit-cities'].features
    if (!city) throw new Error('there are no summit cities')
    const layer: LayerFile = {
      type: 'FeatureCollection',
      features: [{ ...city, properties: { ...city.properties, place: 'town' } }],
    }
    expect(labels([layer])).toEqual([])
    expect(placeLabels(groups, [layer], new Map(), nameOf).features.length).toBeGreaterThan(0)
  })

  it('name every leading point of the real map', () => {
    const real = groupPlaces(selection, atlas.places, 7, 27)
    const named = placeLabels(real, [], new Map(), nameOf)
      .features.map(({ properties }) => properties.label)
      .filter(Boolean)
    const expected = real.filter(({ lead }) => lead.certainty !== 'region').map(({ lead }) => nameOf(lead))
    expect(named).toEqual(expected)
  })
})

it('the map has the three layers of the public contract', () => {
  expect([...LAYER_IDS].sort()).toEqual(['border-villages', 'nagorno-karabakh', 'summit-cities'])
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
