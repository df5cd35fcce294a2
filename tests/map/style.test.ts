/** The contract between style and data: the style is valid, and all it asks of the data is there. */
import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { allFeatures } from '../../src/core/atlas.ts'
import { buildStyle } from '../../src/map/style/build-style.ts'
import { IMAGE, SOURCE } from '../../src/map/style/ids.ts'
import * as palettes from '../../src/map/style/palette.ts'
import { stringsIn } from '../geodata/real-data.ts'
import { featuresOfSources, readBasemapFiles, readRealMap } from './real-map.ts'

const DATA = 'https://atlas.example.org/data/'
const real = await readRealMap()
const basemap = await readBasemapFiles()
const featuresOf = featuresOfSources(real, basemap)
const { atlas, layers } = real

type Drawn = Exclude<LayerSpecification, { type: 'background' }>
const isDrawn = (layer: LayerSpecification): layer is Drawn => layer.type !== 'background'

/** Names of the feature properties that an expression reads. */
function propertiesRead(expression: unknown): string[] {
  if (!Array.isArray(expression))
    return Object.values(expression ?? {}).flatMap((v) => (typeof v === 'object' ? propertiesRead(v) : []))
  const [operator, name] = expression
  const own = (operator === 'get' || operator === 'has') && typeof name === 'string' ? [name] : []
  return [...own, ...expression.filter((part) => typeof part === 'object').flatMap(propertiesRead)]
}

describe.for(Object.entries(palettes))('the style in the palette %s', ([, palette]) => {
  const style: StyleSpecification = buildStyle(palette, DATA)
  const drawn = style.layers.filter(isDrawn)

  it('is valid by the style specification', () => {
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0]).map(({ message }) => message)).toEqual([])
  })

  it('has layers with ids of their own, and a source for each', () => {
    expect(new Set(style.layers.map(({ id }) => id)).size).toBe(style.layers.length)
    for (const { id, source } of drawn) expect(Object.keys(style.sources), id).toContain(source)
  })

  it('draws something from every source', () => {
    expect(new Set(drawn.map(({ source }) => source))).toEqual(new Set(Object.keys(style.sources)))
  })

  it('asks nothing of another origin: no glyphs, no sprite, every address below the data folder', () => {
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
    const addresses = stringsIn(style).filter(([, text]) => /^\w+:|^\/\//.test(text))
    expect(addresses.length).toBeGreaterThan(0)
    for (const [path, address] of addresses) {
      expect(address.startsWith(DATA), path).toBe(true)
      expect([...real.paths, ...basemap.keys()]).toContain(address.slice(DATA.length))
    }
  })

  it.for(drawn.map(({ id }) => id))('reads only properties that exist in every file of its source: %s', (id) => {
    const layer = drawn.find((other) => other.id === id)
    const files = featuresOf.get(layer?.source ?? '') ?? []
    expect(files.length).toBeGreaterThan(0)
    for (const name of new Set(propertiesRead(layer)))
      for (const features of files) {
        const holders = features.filter(({ properties }) => properties?.[name] !== undefined)
        expect(holders.length, `features with "${name}"`).toBeGreaterThan(0)
      }
  })

  it('uses no image that the map does not make itself', () => {
    const used = drawn.flatMap(({ paint, layout }) => {
      const { 'fill-pattern': pattern } = (paint ?? {}) as Record<string, unknown>
      const { 'icon-image': icon } = (layout ?? {}) as Record<string, unknown>
      return [pattern, icon].filter((image) => image !== undefined)
    })
    expect(new Set(used)).toEqual(new Set(Object.values(IMAGE)))
  })

  it.for(Object.keys(layers))('draws every shape of %s by at least one layer', (source) => {
    const filters = drawn
      .filter((layer) => layer.source === SOURCE.dated)
      .map(({ filter }) => featureFilter(filter as Exclude<FilterSpecification, boolean>, `${source}.filter`))
    const undrawn = (layers[source]?.features ?? []).filter(({ geometry, properties }) => {
      const type = geometry.type.endsWith('Polygon') ? 3 : geometry.type.endsWith('LineString') ? 2 : 1
      return !filters.some(({ filter }) => filter({ zoom: 12 }, { type, properties }))
    })
    expect(undrawn.map(({ id, properties }) => `${id} (${properties.kind})`)).toEqual([])
  })
})

describe('the legend', () => {
  it('explains every kind of shape that the layers hold, and no other', () => {
    const kinds = allFeatures(layers).map(({ properties }) => properties.kind)
    expect([...new Set(atlas.subject.kinds.map(({ id }) => id))].sort()).toEqual([...new Set(kinds)].sort())
  })
})
