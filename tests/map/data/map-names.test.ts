/** Names of countries and outlined areas on the map. */
import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { allFeatures, type CountryAreas, type MapNames } from '../../../src/core/atlas.ts'
import { boundingBox, ringsOf } from '../../../src/core/geo/geo.ts'
import { projectToPixel } from '../../../src/core/geo/mercator.ts'
import { mapLabel } from '../../../src/core/names/map-label.ts'
import { clusterAreas } from '../../../src/core/placement/cluster-areas.ts'
import { groupPlaces, standsOnName } from '../../../src/core/placement/group-places.ts'
import { placeSymbols } from '../../../src/core/placement/place-symbols.ts'
import { boxAround, overlaps } from '../../../src/core/placement/screen-box.ts'
import type { LayerFeature, LayerFile } from '../../../src/core/schema/layer.ts'
import { select } from '../../../src/core/select/select.ts'
import { LANGUAGES, type Language } from '../../../src/core/vocabulary/language.ts'
import { datedLayers } from '../../../src/map/data/map-data.ts'
import { areaNames, namesAsOf, OUTLINES, unionOn } from '../../../src/map/data/map-names.ts'
import { metricsOfDay } from '../../../src/map/data/metrics-of-day.ts'
import { SYMBOL_DISTANCE_PX } from '../../../src/map/symbols/symbol-metrics.ts'
import { EVERYTHING } from '../../core/examples.ts'
import { readBasemapFiles, readRealMap } from '../real-map.ts'

const real = await readRealMap()
const { atlas, layers, selection } = real
const NO_FEATURES: LayerFile = { type: 'FeatureCollection', features: [] }
const featuresOf = (id: string) => layers[id]?.features ?? []
const basemap = await readBasemapFiles()

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

describe('the name of the outlined area', () => {
  const outline = featuresOf('nagorno-karabakh').find(({ properties }) => OUTLINES.includes(properties.mark))
  if (!outline) throw new Error('the layer has no outline')
  const countries = basemap.get('basemap/country-labels.json') as MapNames
  const isOutlined = ({ id }: { id: string }) => id === outline.properties.place
  const cases = (['first_view', 'narrow_view'] as const).flatMap((view) =>
    [5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9].map((zoom) => ({ view, zoom })),
  )

  const metricsAt = (view: 'first_view' | 'narrow_view', zoom: number, areas: readonly LayerFeature[] = []) =>
    metricsOfDay({
      firstView: atlas.subject[view],
      zoom,
      nameOf: (place) => mapLabel(place, { lang: 'en', order: 'alphabetical', pairs: atlas.subject.name_pairs }, areas),
      places: atlas.places,
      areas: [outline],
      names: countries,
      countries: basemap.get('basemap/country-areas.json') as CountryAreas,
      asOf: '2026-01-01',
    })

  it.for([2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8])(
    'and other names with events cover each other at zoom %d nowhere',
    (zoom) => {
      const metrics = metricsAt('first_view', zoom)
      const placed = placeSymbols(
        groupPlaces(selection, atlas.places, zoom, 27, clusterAreas(real.layers)),
        zoom,
        metrics,
      )
      const names = placed.filter(({ lead }) => standsOnName(lead))
      const boxOf = (group: (typeof names)[number]) =>
        boxAround(projectToPixel(group.at, zoom), ...metrics.nameSizePx(group, group.form))
      const covered = names.flatMap((a, i) => names.slice(i + 1).filter((b) => overlaps(boxOf(a), boxOf(b))))
      expect(names.length).toBeGreaterThan(3)
      expect(covered.map(({ lead }) => lead.id)).toEqual([])
    },
  )

  it.for(cases)('of 1991 is the oblast’s and covers no symbol, in the $view at zoom $zoom', ({ view, zoom }) => {
    const ofTheDay = allFeatures(datedLayers(layers, selection, '1991-06-30'))
    const metrics = metricsAt(view, zoom, ofTheDay)
    const ofTheYear = select(atlas, { ...EVERYTHING, from: 1991, to: 1991 })
    const grouped = groupPlaces(ofTheYear, atlas.places, zoom, SYMBOL_DISTANCE_PX.fine, clusterAreas(layers))
    const groups = placeSymbols(grouped, zoom, metrics)
    const name = groups.find(({ lead }) => isOutlined(lead))
    if (!name) throw new Error('no event stands on the name')
    const [width] = metrics.nameSizePx(name, name.form)
    expect(width).toBeGreaterThan(metricsAt(view, zoom).nameSizePx(name, name.form)[0])
    const box = boxAround(projectToPixel(name.at, zoom), ...metrics.nameSizePx(name, name.form))
    const covered = groups.filter((group) => {
      const size = 2 * metrics.radiusPx(group)
      return !standsOnName(group.lead) && overlaps(box, boxAround(projectToPixel(group.at, zoom), size, size))
    })
    expect(covered.map(({ lead }) => lead.id)).toEqual([])
  })

  it.for(cases)('covers no symbol and stands at its outline, in the $view at zoom $zoom', ({ view, zoom }) => {
    const metrics = metricsAt(view, zoom)
    const reachPx = SYMBOL_DISTANCE_PX[view === 'narrow_view' ? 'coarse' : 'fine']
    const groups = placeSymbols(
      groupPlaces(selection, atlas.places, zoom, reachPx, clusterAreas(real.layers)),
      zoom,
      metrics,
    )
    const name = groups.find(({ lead }) => isOutlined(lead))
    if (!name) throw new Error('no event stands on the name')
    const box = boxAround(projectToPixel(name.at, zoom), ...metrics.nameSizePx(name, name.form))
    const covered = groups.filter(({ lead, at, ...group }) => {
      const size = 2 * metrics.radiusPx({ lead, ...group })
      return !standsOnName(lead) && overlaps(box, boxAround(projectToPixel(at, zoom), size, size))
    })
    expect(covered.map(({ lead }) => lead.id)).toEqual([])

    const [west, south, east, north] = boundingBox(
      ringsOf(outline.geometry as Polygon | MultiPolygon).flatMap(({ ring }) => ring),
    )
    const [left, bottom] = projectToPixel([west, south], zoom)
    const [right, top] = projectToPixel([east, north], zoom)
    const gap = Math.max(left - box.right, box.left - right, top - box.bottom, box.top - bottom)
    expect(gap).toBeLessThan(40)
  })
})
