import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allFeatures } from '../../../src/core/atlas.ts'
import { boundingBox, positionsOf } from '../../../src/core/geo/geo.ts'
import { distancePx, type Pixel, projectToPixel } from '../../../src/core/geo/mercator.ts'
import { mapLabel } from '../../../src/core/names/map-label.ts'
import { standsOnName } from '../../../src/core/placement/group-places.ts'
import { type Box, beside, boxAround, overlaps } from '../../../src/core/placement/screen-box.ts'
import type { LayerFile } from '../../../src/core/schema/layer.ts'
import type { SubjectRecord } from '../../../src/core/schema/subject.ts'
import { select } from '../../../src/core/select/select.ts'
import { MARKS } from '../../../src/core/vocabulary/drawing.ts'
import { LANGUAGES } from '../../../src/core/vocabulary/language.ts'
import {
  collect,
  datedFeatures,
  datedLayers,
  labelGroups,
  lineNames,
  pairNames,
  placeLabels,
} from '../../../src/map/data/map-data.ts'
import { LINE_NAME_GAP_EM, MARK_TEXT } from '../../../src/map/style/layers/dated.ts'
import { PLACE_TEXT_PX } from '../../../src/map/style/layers/places.ts'
import { markStyle } from '../../../src/map/style/marks.ts'
import { valueAt } from '../../../src/map/style/stroke.ts'
import { drawnRadiusPx, NAME_GAP_PX, symbolRadiusPx, textSizePx } from '../../../src/map/symbols/symbol-metrics.ts'
import { EVERYTHING, examplePlace } from '../../core/examples.ts'
import { placedGroups, readRealMap } from '../real-map.ts'

const real = await readRealMap()
const { atlas, layers, selection } = real
const featuresOf = (id: string) => layers[id]?.features ?? []
const ids = (layer: LayerFile | undefined) => layer?.features.map(({ id }) => id)

describe('the dated layers', () => {
  it.for(['1990-12-31', '2005-12-31', '2020-11-09', '2020-11-10', '2021-12-31', '2024-04-18', '2024-12-31'])(
    'on %s show exactly the shapes that hold on this day',
    (day) => {
      for (const id of ['nagorno-karabakh', 'border-villages'] as const) {
        const expected = featuresOf(id).filter(({ properties: { valid_from, valid_to } }) => {
          const end = valid_to === null ? Number.POSITIVE_INFINITY : Date.parse(valid_to)
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
    const villages = featuresOf('border-villages').filter(({ properties }) => properties.kind === 'border-village')
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
    datedLayers(layers, select(atlas, { ...EVERYTHING, from, to }), `${to}-12-31`)['summit-cities']?.features ?? []

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
      datedLayers(layers, select(atlas, { ...EVERYTHING, from: 1, to: 1 }), '2024-12-31')['summit-cities']?.features ??
        [],
    ).toEqual([])
  })

  it('are cities of the gazetteer whose meetings are events on record', () => {
    for (const { id, properties } of featuresOf('summit-cities')) {
      expect(atlas.places.get(id)?.kind, id).toMatch(/^(city|town)$/)
      for (const event of properties.events ?? []) expect(atlas.eventById.get(event)?.mapped_places).toContain(id)
      expect(properties.meetings).toBe(properties.events?.length)
    }
  })
})

describe('names of places', () => {
  const nameOf = ({ id }: { id: string }) => `the place ${id}`
  const labelsAt = (zoom: number) => placeLabels(placedGroups(real, selection, zoom), nameOf, () => undefined).features

  it('stand beside the symbol of every leading place, but for countries and regions, which are names themselves', () => {
    const groups = placedGroups(real, selection, 7)
    const expected = groups.filter(({ lead }) => !standsOnName(lead)).map(({ lead }) => nameOf(lead))
    expect(
      labelsAt(7)
        .map(({ properties }) => properties.label)
        .filter(Boolean),
    ).toEqual(expected)
    expect(expected.length).toBeGreaterThan(20)
  })

  it('keep farther from a larger symbol', () => {
    const distances = labelsAt(7).map(({ properties: { place, distance } }) => [place, distance] as const)
    const of = new Map(distances)
    expect(of.get('baku')).toBeGreaterThan(of.get('ganja') ?? 0)
  })
})

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
        group !== undefined && away !== undefined && away > drawnRadiusPx(group) + NAME_GAP_PX + 1,
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
    const { features } = lineNames(dated, [], collect([]), 8)
    const labelled = features.filter((feature) => named.includes(feature.properties?.mark))
    expect(labelled.map((feature) => feature.properties?.id)).toEqual(expected)
    for (const { geometry, properties: name } of labelled) {
      const shape = dated.features.find(({ id }) => id === name?.id)
      const box = boundingBox(shape ? positionsOf(shape.geometry) : [])
      // Projected and back, a position is not quite the same.
      const [lon = 0, lat = 0] = geometry.coordinates.map((degrees) => Number(degrees.toFixed(9)))
      expect(box[0] <= lon && lon <= box[2] && box[1] <= lat && lat <= box[3], name?.id).toBe(true)
    }
  }
})

describe('the name of a line', () => {
  const lines = allFeatures(layers).filter(
    ({ geometry, properties: { mark } }) => geometry.type === 'LineString' && markStyle(mark).label,
  )
  const { kinds }: Pick<SubjectRecord, 'kinds'> = JSON.parse(readFileSync('geodata/atlas.json', 'utf8'))
  const steps = [6.5, 7, 7.75, 8.5, 9.25, 9.75, 10.5, 11.25, 12]

  it.for(LANGUAGES)('is crossed by its own line at no zoom, in %s', (lang) => {
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      const { mark, kind } = line.properties
      const text = kinds.find(({ id }) => id === kind)?.label[lang] ?? ''
      for (const zoom of steps.filter((zoom) => zoom >= (markStyle(mark).label?.minzoom ?? 0))) {
        const dated = datedFeatures({ one: { type: 'FeatureCollection', features: [line] } }, ['one'], () => text)
        const [name] = lineNames(dated, [], collect([]), zoom).features
        if (!name || line.geometry.type !== 'LineString') throw new Error(`${line.id} has no name at ${zoom}`)
        const box = nameBoxOf(name, zoom)
        const crossing = projectedLine(line.geometry.coordinates, zoom).filter(
          ([x, y]) => box.left < x && x < box.right && box.top < y && y < box.bottom,
        )
        expect(crossing, `${line.id} at ${zoom}`).toEqual([])
      }
    }
  })
})

it('the map has the three layers of the public contract', () => {
  expect(Object.keys(layers).sort()).toEqual(['border-villages', 'nagorno-karabakh', 'summit-cities'])
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

/** The box of a line's name as the style draws it. */
function nameBoxOf({ geometry, properties }: ReturnType<typeof lineNames>['features'][number], zoom: number): Box {
  const textPx = valueAt(MARK_TEXT, zoom)
  const [width, height] = textSizePx(properties.label.split('\n')).map((px) => (px * textPx) / PLACE_TEXT_PX)
  const at = projectToPixel(geometry.coordinates as [number, number], zoom)
  return boxAround(
    beside(at, properties.side, width ?? 0, height ?? 0, LINE_NAME_GAP_EM * textPx),
    width ?? 0,
    height ?? 0,
  )
}

/** Points of a line at most about 4 pixels apart. */
function projectedLine(line: readonly (readonly number[])[], zoom: number): Pixel[] {
  const corners = line.map(([lon = 0, lat = 0]) => projectToPixel([lon, lat], zoom))
  return corners.slice(1).flatMap((to, i) => {
    const from = corners[i] ?? to
    const count = Math.ceil(distancePx(from, to) / 4)
    return Array.from(
      { length: count + 1 },
      (_, n): Pixel => [from[0] + ((to[0] - from[0]) * n) / count, from[1] + ((to[1] - from[1]) * n) / count],
    )
  })
}
