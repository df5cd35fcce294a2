import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, MultiLineString, MultiPolygon, Point } from 'geojson'
import { describe, expect, it } from 'vitest'
import { drawCountryLabels } from '../../../tools/basemap/country-labels.ts'
import { delimitationOf } from '../../../tools/basemap/delimitation.ts'
import { withoutOblast } from '../../../tools/basemap/districts.ts'
import { areaKm2, isInside } from '../../../tools/basemap/planar.ts'
import { readPolygons } from '../../../tools/basemap/shapefile.ts'
import { drawShoreLines } from '../../../tools/basemap/shore-lines.ts'
import { networksOf, readGraph } from '../../../tools/basemap/transport.ts'
import { unionRole } from '../../../tools/basemap/union.ts'
import { drawVillages, readSettlements } from '../../../tools/basemap/villages.ts'
import { GEODATA } from '../../../tools/folders.ts'

function read<G extends Point | MultiPolygon | MultiLineString>(
  file: string,
): FeatureCollection<G, Record<string, unknown>>['features'] {
  return JSON.parse(readFileSync(join(GEODATA, 'basemap', file), 'utf8')).features
}

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

describe('a graph of roads', () => {
  it('is read from the two literals of its module', () => {
    expect(
      readGraph('from x import y\ngraph=[{1: 2.5}, {0: 2.5}]\nnodes=[[40.1, 45.2], [40.2, 45.3]]\nz = y()'),
    ).toEqual({
      links: [{ 1: 2.5 }, { 0: 2.5 }],
      nodes: [
        [40.1, 45.2],
        [40.2, 45.3],
      ],
    })
  })

  it('says which literal is missing', () => {
    expect(() => readGraph('graph=[]')).toThrow('The graph has no "nodes=".')
  })

  it('falls into the networks that its lines form', () => {
    const [a, b, c, d, e] = [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ] as [number, number][]
    const lines = [
      [a, b],
      [d, e],
      [b, c],
    ] as [number, number][][]
    expect(
      networksOf(lines)
        .map((network) => network.length)
        .sort(),
    ).toEqual([1, 2])
  })
})

describe('the list of settlements', () => {
  const known = '12 40.17 44.51 Yerevan\n12 40.37 49.89 Baku\n14 41.0659 45.0651 Voskepar\n14 41.0473 45.0982 Kirants\n'

  it('is refused when a known one is missing or its axes are swapped', () => {
    expect(() => readSettlements(known.replace('12 40.37 49.89', '12 49.89 40.37'))).toThrow('no Baku within 5 km')
  })

  it('is drawn without those the map has already, and without one-sided names', () => {
    const ground = {
      countries: [{ iso: 'AM', rings: [square(44, 40, 2)] }],
      drawn: [[45.0651, 41.0659]],
      twoNames: [square(45.09, 41.04, 0.02)],
    }
    const found = drawVillages(readSettlements(`${known}14 40.5 44.5 ახალი\n`), ground)
    expect(found.map(({ properties }) => properties)).toEqual([
      { rank: 4, country: 'AM' },
      { rank: 4, country: 'AM' },
      { rank: 3, country: 'AM', name: 'Yerevan' },
    ])
  })
})

describe('a shapefile', () => {
  it('gives the rings of its polygons and passes over other shapes', () => {
    const ring = square(44, 40, 1)
    const content = Buffer.alloc(48 + 16 * ring.length)
    content.writeInt32LE(5, 0)
    content.writeInt32LE(1, 36)
    content.writeInt32LE(ring.length, 40)
    for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
      content.writeDoubleLE(lon, 48 + 16 * index)
      content.writeDoubleLE(lat, 56 + 16 * index)
    }
    const record = (shape: Buffer) => {
      const head = Buffer.alloc(8)
      head.writeInt32BE(shape.length / 2, 4)
      return Buffer.concat([head, shape])
    }
    expect(readPolygons(Buffer.concat([Buffer.alloc(100), record(Buffer.alloc(20)), record(content)]))).toEqual([
      [ring],
    ])
  })
})

describe('borders by date', () => {
  it.each([
    ['AM', 'AZ', { union: 'inner', union_to: '1991-12-25' }],
    ['AM', 'TR', { union: 'outer', union_to: '1991-12-25' }],
    ['LT', 'RU', { union: 'inner', union_to: '1991-09-05' }],
    ['IR', 'TR', {}],
  ])('between %s and %s were %o', (a, b, role) => {
    expect(unionRole(a, b)).toEqual(role)
  })

  it('are delimited where a treaty is on record, and only there', () => {
    expect(delimitationOf('AM-TR')).toMatchObject({ delimitation: 'on-record', delimited_from: '1921-10-13' })
    expect(delimitationOf('AM-AZ')).toEqual({ delimitation: 'none-on-record' })
  })

  it('name their treaty in the published file wherever they are said to be delimited', () => {
    for (const { properties } of read('region-borders.json')) {
      const isOnRecord = properties['delimitation'] === 'on-record'
      expect(/\d{4}/.test(String(properties['delimitation_source'] ?? '')), String(properties['between'])).toBe(
        isOnRecord,
      )
    }
  })
})

describe('names of countries', () => {
  const labels = read<Point>('country-labels.json')

  it('stand in every language, on every day, in every view, once for each of the region’s countries', () => {
    for (const id of ['AM', 'AZ', 'GE', 'IR', 'RU', 'TR']) {
      for (const day of ['1988-02-20', '1991-12-25', '1991-12-26', '2024-05-15']) {
        for (const zoom of [2, 4.9, 5, 7, 12]) {
          const shown = labels.filter(
            ({ properties: p }) =>
              p['id'] === id &&
              (p['valid_from'] ?? '') <= day &&
              day <= (p['valid_to'] ?? '9999') &&
              Number(p['min_zoom'] ?? 0) <= zoom &&
              zoom < Number(p['max_zoom'] ?? 99),
          )
          expect(shown.length, `${id} ${day} z${zoom}`).toBe(1)
          for (const language of ['en', 'az', 'hy', 'ru']) expect(shown[0]?.properties[`name_${language}`]).toBeTruthy()
        }
      }
    }
  })

  it('are in the country’s roomiest part', () => {
    const land = [square(0, 0, 1), square(0.45, 0.45, 0.1).toReversed()]
    const [, label] = drawCountryLabels([{ name: 'Italy', polygons: [land, [square(8, 8, 0.5)]] }])
    expect(label?.properties['id']).toBe('IT')
    const [lon = 0, lat = 0] = label?.geometry.coordinates ?? []
    expect(Math.min(Math.abs(lon - 0.5), Math.abs(lat - 0.5))).toBeGreaterThan(0.15)
  })
})

describe('the seven districts', () => {
  const features = read<MultiPolygon | MultiLineString>('region-districts.json')

  it('have a name in each language and an id', () => {
    const areas = features.filter(({ properties }) => properties['kind'] === 'area')
    expect(areas.length).toBe(7)
    for (const { properties } of areas)
      for (const key of ['id', 'name_en', 'name_az', 'name_hy', 'name_ru']) expect(properties[key], key).toBeTruthy()
  })

  it('are as large as districts are, not slivers of the units beside them', () => {
    for (const { geometry, properties } of features) {
      if (properties['kind'] !== 'area') continue
      const km2 = (geometry as MultiPolygon).coordinates.reduce((sum, [outer = []]) => sum + areaKm2(outer), 0)
      expect(km2, String(properties['id'])).toBeGreaterThan(700)
    }
  })

  it('have no line along or inside the former oblast', () => {
    const oblast = square(46, 39, 1)
    const lines = [
      [
        [45, 39.5],
        [45.9, 39.5],
        [45.995, 39.5],
        [46.5, 39.5],
        [47.1, 39.5],
        [47.5, 39.5],
      ],
    ]
    expect(withoutOblast(lines, oblast)).toEqual([
      [
        [45, 39.5],
        [45.9, 39.5],
      ],
      [
        [47.1, 39.5],
        [47.5, 39.5],
      ],
    ])
  })
})

describe('areas of countries', () => {
  const areas = read<MultiPolygon>('country-areas.json')
  const holders = (at: number[]) =>
    areas.flatMap(({ properties, geometry }) => (isInside(at, geometry.coordinates.flat()) ? [properties['iso']] : []))

  it('hold each exclave of known outline for its owner, and not for its host', () => {
    const exclaves = read<Point>('country-labels.json').filter(({ properties }) => properties['kind'] === 'exclave')
    expect(exclaves.length).toBe(4)
    for (const { properties, geometry } of exclaves)
      if (properties['outline'] !== 'unknown')
        expect(holders(geometry.coordinates), String(properties['id'])).toEqual([properties['iso']])
  })

  it.each([
    ['Yerevan', 44.51, 40.18, 'AM'],
    ['Baku', 49.89, 40.38, 'AZ'],
    ['Stepanakert / Khankendi', 46.76, 39.82, 'AZ'],
    ['Nakhchivan', 45.41, 39.21, 'AZ'],
    ['Tbilisi', 44.83, 41.69, 'GE'],
    ['Tabriz', 46.29, 38.08, 'IR'],
    ['Kars', 43.09, 40.6, 'TR'],
    ['Makhachkala', 47.5, 42.98, 'RU'],
  ])('hold %s once', (_, lon, lat, iso) => {
    expect(holders([lon, lat])).toEqual([iso])
  })
})

describe('villages', () => {
  it('have no one-sided name in the former oblast and the seven districts, and names elsewhere', () => {
    const oblast = JSON.parse(readFileSync(join(GEODATA, 'layers/input/nkao.geojson'), 'utf8')).features[0]
    const districts = read<MultiPolygon>('region-districts.json').filter(
      ({ properties }) => properties['kind'] === 'area',
    )
    const twoNames = [oblast, ...districts].map(({ geometry }) =>
      geometry.coordinates.flat(geometry.type === 'Polygon' ? 0 : 1),
    )
    const villages = read<Point>('region-places.json').map(({ geometry, properties }) => ({
      isBetween: twoNames.some((rings) => isInside(geometry.coordinates, rings)),
      isNamed: 'name' in properties,
    }))
    expect(villages.filter(({ isBetween, isNamed }) => isBetween && isNamed)).toEqual([])
    expect(villages.filter(({ isBetween }) => isBetween).length).toBeGreaterThan(100)
    expect(villages.filter(({ isNamed }) => isNamed).length).toBeGreaterThan(1000)
  })
})

describe('shore lines', () => {
  it('leave out what runs along the frame of the region', () => {
    const ring = [
      [38, 40],
      [40, 40],
      [40, 42],
      [38, 42],
      [38, 40],
    ]
    expect(drawShoreLines([ring]).geometry.coordinates).toEqual([ring.slice(0, 4)])
  })
})
