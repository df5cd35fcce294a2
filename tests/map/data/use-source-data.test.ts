import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { setSource } from '../../../src/map/data/use-source-data.ts'

const points = (...lons: number[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: lons.map((lon) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [lon, 40] },
  })),
})

/** A map with one source, "labels", that remembers what it was given; `renew` puts another in its place. */
function mapWithSource() {
  const given: unknown[] = []
  const make = () => ({ setData: (data: unknown) => given.push(data) })
  let source = make()
  const map = { getSource: (id: string) => (id === 'labels' ? (source as unknown as GeoJSONSource) : undefined) }
  return { given, map: map as unknown as MapLibreMap, renew: () => (source = make()) }
}

describe('the data of a source', () => {
  it('is given once as long as it says the same, even in another object', () => {
    const { given, map } = mapWithSource()
    setSource(map, 'labels', points(44, 45))
    setSource(map, 'labels', points(44, 45))
    expect(given).toEqual([points(44, 45)])
  })

  it('is given again when it changes and when it changes back', () => {
    const { given, map } = mapWithSource()
    for (const data of [points(44), points(45), points(44)]) setSource(map, 'labels', data)
    expect(given).toEqual([points(44), points(45), points(44)])
  })

  it('is given to a source that a restored context has made anew', () => {
    const { given, map, renew } = mapWithSource()
    setSource(map, 'labels', points(44))
    renew()
    setSource(map, 'labels', points(44))
    expect(given).toHaveLength(2)
  })

  it('is left out where the style has no such source', () => {
    const { given, map } = mapWithSource()
    setSource(map, 'towns', points(44))
    expect(given).toEqual([])
  })
})
