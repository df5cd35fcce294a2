/** Where names stand on the map: of areas, of lines, and of the places of pairs. */
import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { allFeatures, type MapNames } from '../../../src/core/atlas.ts'
import { boundingBox, positionsOf, ringsOf } from '../../../src/core/geo/geo.ts'
import { distancePx, projectToPixel } from '../../../src/core/geo/mercator.ts'
import { mapLabel } from '../../../src/core/names/map-label.ts'
import { clusterAreas } from '../../../src/core/placement/cluster-areas.ts'
import { groupPlaces, standsOnName } from '../../../src/core/placement/group-places.ts'
import { placeSymbols } from '../../../src/core/placement/place-symbols.ts'
import { boxAround, overlaps } from '../../../src/core/placement/screen-box.ts'
import type { LayerFeature } from '../../../src/core/schema/layer.ts'
import { select } from '../../../src/core/select/select.ts'
import { MARKS } from '../../../src/core/vocabulary/drawing.ts'
import { LANGUAGES } from '../../../src/core/vocabulary/language.ts'
import { datedFeatures, datedLayers, lineNames, pairNames } from '../../../src/map/data/map-data.ts'
import { countryName, OUTLINES, outlineAnchor, outlineSpots } from '../../../src/map/data/map-names.ts'
import { markStyle } from '../../../src/map/style/marks.ts'
import {
  NAME_GAP_PX,
  SYMBOL_DISTANCE_PX,
  symbolMetrics,
  symbolRadiusPx,
  textSizePx,
} from '../../../src/map/symbols/symbol-metrics.ts'
import { EVERYTHING } from '../../core/examples.ts'
import { placedGroups, readBasemapFiles, readRealMap } from '../real-map.ts'

const real = await readRealMap()
const { atlas, layers, selection } = real
const featuresOf = (id: string) => layers[id]?.features ?? []
const basemap = await readBasemapFiles()

describe('names of the places of pairs', () => {
  const ZOOMS = [10, 10.25, 10.5, 10.75, 11, 11.25, 11.5, 11.75, 12]
  const villages = featuresOf('border-villages').filter(({ properties }) => properties.kind === 'border-village')
  const placesOfPairs = villages.map(({ properties }) => properties.place).sort()

  describe.for([1988, 2016, 2024])('from %s on', (from) => {
    it.for(LANGUAGES)('are all there in %s from zoom 10 on, and cover neither a symbol nor each other', (lang) => {
      const style = { lang, order: 'administering' as const, pairs: atlas.subject.name_pairs }
      const nameOf = (id: string) => {
        const place = atlas.places.get(id)
        return place ? mapLabel(place, style, []) : ''
      }
      for (const zoom of ZOOMS) {
        const groups = placedGroups(real, select(atlas, { ...EVERYTHING, from, to: 2026 }), zoom)
        const { features } = pairNames(layers, ['border-villages'], groups, nameOf, zoom)
        const names = features.flatMap(({ geometry, properties }) =>
          geometry.type === 'Point' ? [{ at: geometry.coordinates as [number, number], ...properties }] : [],
        )
        expect(names.map(({ place }) => place).sort(), `zoom ${zoom}`).toEqual(placesOfPairs)
        const boxes = names.map(({ at: position, side, label }) => {
          const [width, height] = textSizePx(label.split('\n'))
          const [x, y] = projectToPixel(position, zoom)
          return { label, box: boxAround([x + (side === 'east' ? width / 2 : -width / 2), y], width, height) }
        })
        const symbols = groups
          .filter(({ lead }) => !standsOnName(lead))
          .map(({ lead, events, at }) => {
            const width = 2 * symbolRadiusPx(events.length)
            return { label: lead.id, box: boxAround(projectToPixel(at, zoom), width, width) }
          })
        for (const [i, name] of boxes.entries())
          for (const other of [...boxes.slice(i + 1), ...symbols])
            expect(overlaps(name.box, other.box), `${name.label} over ${other.label} at ${zoom}`).toBe(false)
      }
    })
  })

  it('have a line to their symbol where they stand apart from it', () => {
    const groups = placedGroups(real, selection, 10.5)
    const { features } = pairNames(layers, ['border-villages'], groups, (id) => id, 10.5)
    const lines = features.filter(({ geometry }) => geometry.type === 'LineString')
    for (const { geometry, properties } of features) {
      if (geometry.type !== 'Point') continue
      const group = groups.find(({ lead }) => lead.id === properties?.place)
      const away =
        group &&
        distancePx(projectToPixel(group.at, 10.5), projectToPixel(geometry.coordinates as [number, number], 10.5))
      const hasLine = lines.some((line) => line.properties?.place === properties?.place)
      expect(hasLine, properties?.place).toBe(
        away !== undefined && away > symbolRadiusPx(group?.events.length ?? 0) + NAME_GAP_PX + 1,
      )
    }
  })

  it('are left to their symbols when their layer is not shown', () => {
    expect(pairNames(layers, [], placedGroups(real, selection, 11), (id) => id, 11).features).toEqual([])
  })
})

it('each line and each area that is named at its edge has its name at one point of it, on every day that changes the map', () => {
  const named = MARKS.filter((mark) => markStyle(mark).label && !['deployment', 'summit-city'].includes(mark))
  expect(named.length).toBeGreaterThan(3)
  for (const { properties } of allFeatures(layers)) {
    const shown = datedLayers(layers, selection, properties.valid_from)
    const dated = datedFeatures(shown, Object.keys(shown), ({ id }) => `the name of ${id}`)
    const expected = dated.features.filter((feature) => named.includes(feature.properties?.mark)).map(({ id }) => id)
    const { features } = lineNames(dated)
    const labelled = features.filter((feature) => named.includes(feature.properties?.mark))
    expect(labelled.map((feature) => feature.properties?.id)).toEqual(expected)
    for (const { geometry, properties: name } of labelled) {
      const shape = dated.features.find(({ id }) => id === name?.id)
      const box = boundingBox(shape ? positionsOf(shape.geometry) : [])
      const [lon = 0, lat = 0] = geometry.coordinates
      expect(box[0] <= lon && lon <= box[2] && box[1] <= lat && lat <= box[3], name?.id).toBe(true)
    }
  }
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
    symbolMetrics({
      firstView: atlas.subject[view],
      zoom,
      nameOf: (place) => mapLabel(place, { lang: 'en', order: 'alphabetical', pairs: atlas.subject.name_pairs }, areas),
      outlineAnchor: (place) => (isOutlined(place) ? outlineAnchor(outline) : undefined),
      outlineSpots: (place) => (isOutlined(place) ? outlineSpots(outline) : []),
      countryAnchor: ({ kind, country }) => {
        const name = kind === 'country' ? countryName(countries, country, '2026-01-01', zoom) : undefined
        return name && (name.geometry.coordinates as [number, number])
      },
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
        boxAround(projectToPixel(group.at, zoom), ...metrics.nameSizePx(group))
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
    const [width] = metrics.nameSizePx(name)
    expect(width).toBeGreaterThan(metricsAt(view, zoom).nameSizePx(name)[0])
    const box = boxAround(projectToPixel(name.at, zoom), ...metrics.nameSizePx(name))
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
    const box = boxAround(projectToPixel(name.at, zoom), ...metrics.nameSizePx(name))
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
