import { readFile } from 'node:fs/promises'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { contains } from '../../../src/core/geo/geo-points.ts'
import { positionOfPixel, projectToPixel } from '../../../src/core/geo/mercator.ts'
import { BORDER_NAMES_FROM, COUNTRY_SPACING } from '../../../src/map/style/layers/labels.ts'
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

  it('cross no border, as large as they are on the map', () => {
    for (const { properties, geometry } of features) {
      const { angle, anchor, from_zoom } = properties
      const zoom = Math.max(from_zoom, BORDER_NAMES_FROM - 0.2)
      const middle = projectToPixel(geometry.coordinates as [number, number], zoom)
      const widthPx = 8 * 11 * (0.7 + COUNTRY_SPACING)
      const start = anchor === 'left' ? 0 : anchor === 'right' ? -widthPx : -widthPx / 2
      const expected = ['AM', 'AZ'].includes(properties.iso) ? properties.iso : undefined
      for (let along = 0; along <= widthPx; along += widthPx / 8) {
        const turn = (angle * Math.PI) / 180
        const at = positionOfPixel(
          [middle[0] + (start + along) * Math.cos(turn), middle[1] + (start + along) * Math.sin(turn)],
          zoom,
        )
        expect(countryAt(at), `${properties.iso} from zoom ${from_zoom} at ${geometry.coordinates}`).toBe(expected)
      }
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
