import { readFile } from 'node:fs/promises'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { contains } from '../../../src/core/geo/geo-points.ts'
import { borderNames } from '../../../tools/compile/publish/border-names.ts'

const read = async (name: string) => JSON.parse(await readFile(`geodata/basemap/${name}.json`, 'utf8'))
const [borders, countries] = await Promise.all([read('region-borders'), read('countries')])
const { features } = borderNames(borders, countries)
const areas: { properties: { iso: string }; geometry: Parameters<typeof contains>[0] }[] = countries.features
const countryAt = (at: Position) => areas.find(({ geometry }) => contains(geometry, at))?.properties.iso

describe('names on both sides of borders', () => {
  it('stand in their own country, and those of others in neither Armenia nor Azerbaijan', () => {
    expect(features.length).toBeGreaterThan(100)
    for (const { properties, geometry } of features) {
      const expected = ['AM', 'AZ'].includes(properties.iso) ? properties.iso : undefined
      expect(countryAt(geometry.coordinates), JSON.stringify(geometry.coordinates)).toBe(expected)
    }
  })

  it('come in pairs, of each of the zooms that they are for', () => {
    const zooms = new Set(features.map(({ properties }) => properties.from_zoom))
    expect(zooms.size).toBeGreaterThan(1)
    for (const zoom of zooms)
      expect(features.filter(({ properties }) => properties.from_zoom === zoom).length % 2).toBe(0)
  })

  it('are never upside down', () => {
    for (const { properties } of features) expect(Math.abs(properties.angle)).toBeLessThanOrEqual(90)
  })
})
