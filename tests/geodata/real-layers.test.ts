/** The drawn layers against what their sources say. */
import { readFileSync } from 'node:fs'
import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaKm2 } from '../../src/core/geo/geo.ts'
import { contains } from '../../src/core/geo/geo-points.ts'
import type { LayerFile } from '../../src/core/schema/layer.ts'
import { isValidOn } from '../../src/core/time/as-of.ts'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const karabakh: LayerFile = read('public/data/layers/nagorno-karabakh.geojson')
const villages: LayerFile = read('public/data/layers/border-villages.geojson')
const countries: { properties: { iso: string }; geometry: MultiPolygon }[] = read(
  'geodata/basemap/countries.json',
).features

describe('Nagorno-Karabakh through time', () => {
  it.for([
    ['1990-12-31', ['nkao']],
    ['1993-06-01', ['nkao-historic']],
    ['2005-12-31', ['area-behind-line-1994', 'line-of-contact-1994', 'nkao-historic']],
    ['2020-11-09', ['area-behind-line-1994', 'line-of-contact-1994', 'nkao-historic']],
    ['2021-12-31', ['indicative-area-2020', 'lachin-corridor-2020', 'nkao-historic', 'peacekeepers-2020']],
    ['2022-12-31', ['indicative-area-2020', 'lachin-corridor-2022', 'nkao-historic', 'peacekeepers-2020']],
    ['2023-09-20', ['nkao-historic', 'peacekeepers-2020']],
    ['2024-12-31', ['nkao-historic']],
  ] as const)('on %s exactly the shapes of that day hold', ([day, expected]) => {
    const valid = karabakh.features.filter((feature) => isValidOn(feature, day)).map(({ id }) => id)
    expect(valid.sort()).toEqual(expected)
  })

  it('draws the autonomous oblast within 3 per cent of the 4,388 km² usually stated', () => {
    const oblast = karabakh.features.find(({ id }) => id === 'nkao')?.geometry as Polygon
    expect(Math.abs(areaKm2(oblast) / 4388 - 1)).toBeLessThan(0.03)
  })
})

describe('the villages of the 2024 agreement', () => {
  const points = villages.features.filter(({ properties }) => properties.kind === 'border-village')

  it('are eight, in four pairs of one village in Armenia and one in Azerbaijan', () => {
    const pairs = new Set(points.map(({ properties }) => properties.pair))
    expect([points.length, pairs.size]).toEqual([8, 4])
    for (const pair of pairs)
      expect(
        points
          .filter(({ properties }) => properties.pair === pair)
          .map(({ properties }) => properties.side)
          .sort(),
      ).toEqual(['AM', 'AZ'])
  })

  it('lie on their side of the border, but for the two that no source locates, which say so', () => {
    for (const { id, geometry, properties } of points) {
      const country = countries.find(({ properties: { iso } }) => iso === properties.side)
      if (!country || geometry.type !== 'Point') throw new Error(id)
      if (properties.certainty === 'schematic') expect(properties.note, id).toMatch(/border/)
      else expect(contains(country.geometry, geometry.coordinates), id).toBe(true)
    }
    expect(points.filter(({ properties }) => properties.certainty === 'schematic').map(({ id }) => id)).toEqual([
      'kheyrimli',
      'gizilhajili',
    ])
  })
})
