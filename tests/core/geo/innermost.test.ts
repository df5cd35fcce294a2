import { readFileSync } from 'node:fs'
import type { Feature, MultiPolygon } from 'geojson'
import { expect, it } from 'vitest'
import { contains, innermost } from '../../../src/core/geo/geo-points.ts'

it('the name of an angular area stands in its broad part, not at the middle of its bounding box', () => {
  const angle = [
    [45, 39],
    [47, 39],
    [47, 39.2],
    [45.8, 39.2],
    [45.8, 41],
    [45, 41],
    [45, 39],
  ]
  const [lon, lat] = innermost({ type: 'Polygon', coordinates: [angle] }) ?? [0, 0]
  expect(lon).toBeGreaterThan(45.2)
  expect(lon).toBeLessThan(45.6)
  expect(lat).toBeGreaterThan(39.3)
})

it('each district around the former oblast has its name inside', () => {
  const { features } = JSON.parse(readFileSync('geodata/basemap/region-districts.json', 'utf8'))
  const areas = features.filter(({ properties }: Feature) => properties?.['kind'] === 'area') as Feature<MultiPolygon>[]
  expect(areas.length).toBe(7)
  for (const { geometry, properties } of areas)
    expect(contains(geometry, innermost(geometry) ?? []), properties?.['id']).toBe(true)
})
