/** Names of countries and areas keep to their land: whoever sees one over another country may take it for a claim. */
import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { allFeatures, type CountryAreas, type MapNames } from '../../../src/core/atlas.ts'
import { contains } from '../../../src/core/geo/geo-points.ts'
import { positionOfPixel, projectToPixel } from '../../../src/core/geo/mercator.ts'
import { mapLabel } from '../../../src/core/names/map-label.ts'
import { clusterAreas } from '../../../src/core/placement/cluster-areas.ts'
import { groupPlaces, standsOnName } from '../../../src/core/placement/group-places.ts'
import { type PlacedGroup, placeSymbols } from '../../../src/core/placement/place-symbols.ts'
import { boxAround, overlaps } from '../../../src/core/placement/screen-box.ts'
import type { PlacesFile } from '../../../src/core/schema/reference-lists.ts'
import { type Selection, select } from '../../../src/core/select/select.ts'
import { LANGUAGES, type Language } from '../../../src/core/vocabulary/language.ts'
import { datedLayers } from '../../../src/map/data/map-data.ts'
import { countryLabel, OUTLINES } from '../../../src/map/data/map-names.ts'
import { metricsOfDay } from '../../../src/map/data/metrics-of-day.ts'
import { SYMBOL_DISTANCE_PX } from '../../../src/map/symbols/symbol-metrics.ts'
import { EVERYTHING } from '../../core/examples.ts'
import { compileRealData, parseFile } from '../../geodata/real-data.ts'
import { readBasemapFiles, readRealMap } from '../real-map.ts'

const { atlas, layers, selection } = await readRealMap()
const basemap = await readBasemapFiles()
const countries = basemap.get('basemap/country-areas.json') as CountryAreas
const names = basemap.get('basemap/country-labels.json') as MapNames
const { places } = parseFile<PlacesFile>(await compileRealData(), 'places.json')
/** Places with their names in all languages. */
const named = new Map(places.map((place) => [place.id, place]))

const DAYS = ['1989-12-31', '1992-12-31', '2016-12-31', '2021-12-31', '2024-12-31'] as const
const VIEWS = ['first_view', 'narrow_view'] as const
const ZOOMS = Array.from({ length: 21 }, (_, i) => 4 + i / 4)

interface View {
  view: (typeof VIEWS)[number]
  zoom: number
  lang: Language
  day: string
  shown: Selection
}

/** What the map places, as src/map/use-drawn.ts has it placed. */
function placed({ view, zoom, lang, day, shown }: View, areCountriesKnown = true) {
  const areas = allFeatures(datedLayers(layers, shown, day))
  const metrics = metricsOfDay({
    firstView: atlas.subject[view],
    zoom,
    nameOf: (place) => {
      const name = place.kind === 'country' ? countryLabel(names, place.country, day, zoom) : undefined
      if (name) return name.properties[`name_${lang}`] ?? name.properties.name_en
      return mapLabel(
        named.get(place.id) ?? place,
        { lang, order: 'alphabetical', pairs: atlas.subject.name_pairs },
        areas,
      )
    },
    places: atlas.places,
    areas,
    names,
    countries: areCountriesKnown ? countries : undefined,
    asOf: day,
  })
  const reachPx = SYMBOL_DISTANCE_PX[view === 'narrow_view' ? 'coarse' : 'fine']
  const groups = placeSymbols(groupPlaces(shown, atlas.places, zoom, reachPx, clusterAreas(layers)), zoom, metrics)
  const outline = areas.find(({ properties }) => OUTLINES.includes(properties.mark))
  return { groups, metrics, outline }
}

const countryAt = (at: PlacedGroup['at']) =>
  countries.features.find(({ geometry }) => contains(geometry, [...at]))?.properties.iso

const isOutsideRegion = ([lon, lat]: PlacedGroup['at']) => {
  const [west, south, east, north] = atlas.subject.surroundings
  return lon < west || lat < south || lon > east || lat > north
}

const ofYear = (day: string) =>
  select(atlas, { ...EVERYTHING, from: Number(day.slice(0, 4)), to: Number(day.slice(0, 4)) })
const cases = VIEWS.flatMap((view) =>
  LANGUAGES.flatMap((lang) => [
    { view, lang, day: '2026-01-01', what: 'all events', shown: selection },
    ...DAYS.map((day) => ({ view, lang, day, what: day.slice(0, 4), shown: ofYear(day) })),
  ]),
)

/** Land is told apart by rows of pixels (src/core/geo/area-under.ts), and rivers that are borders have bends. */
const EDGE_PX = 4
const ROUNDING_PX = 0.1

describe('symbols', () => {
  it.for(cases)('step over no border, in the $view in $lang with $what', (view) => {
    if (view.lang !== 'en') return
    let moved = 0
    const strangers = ZOOMS.flatMap((zoom) =>
      placed({ ...view, zoom }).groups.flatMap(({ lead, at }) => {
        if (standsOnName(lead) || !lead.position) return []
        const [x, y] = projectToPixel(lead.position, zoom)
        const near = (left: number, top: number) =>
          [-EDGE_PX, 0, EDGE_PX].map((down) => countryAt(positionOfPixel([left, top + down], zoom)))
        // Of a place beside a border it cannot be told.
        if (near(x, y).some((iso) => iso !== lead.country)) return []
        const [toX, toY] = projectToPixel(at, zoom)
        if (Math.hypot(toX - x, toY - y) > 1) moved += 1
        return near(toX, toY).some((iso) => iso === undefined || iso === lead.country) ? [] : [`${lead.id} at ${zoom}`]
      }),
    )
    expect(strangers).toEqual([])
    if (view.what === 'all events') expect(moved).toBeGreaterThan(ZOOMS.length)
  })
})

describe('names with events', () => {
  it.for(cases)('stand over no other country, in the $view in $lang with $what', (view) => {
    let looked = 0
    const strangers = ZOOMS.flatMap((zoom) =>
      placed({ ...view, zoom }).groups.flatMap(({ lead, at }) => {
        if (!standsOnName(lead) || lead.country === undefined) return []
        looked += 1
        const under = countryAt(at)
        // The areas of countries end with the region; in it, what is no country's is sea.
        const isAway = isOutsideRegion(at) && lead.position && countryAt(lead.position)
        return (under === undefined || under === lead.country) && !isAway ? [] : [`${lead.id} over ${under} at ${zoom}`]
      }),
    )
    expect(strangers).toEqual([])
    if (view.what === 'all events') expect(looked).toBeGreaterThan(3 * ZOOMS.length)
  })

  it.for(cases)(
    'of an outlined area stand on it or beside it, covered by no symbol, in the $view in $lang with $what',
    (view) => {
      for (const zoom of ZOOMS) {
        const { groups, metrics, outline } = placed({ ...view, zoom })
        const name = groups.find(({ lead }) => lead.id === outline?.properties.place)
        if (view.what === 'all events') expect(name, `at ${zoom}`).toBeDefined()
        if (!name) continue
        expect(name.form, `at ${zoom}`).not.toBe('number')
        const box = boxAround(projectToPixel(name.at, zoom), ...metrics.nameSizePx(name, name.form))
        const covering = groups.filter((group) => {
          // What steps out of a crowd comes to rest against the name, up to rounding.
          const size = 2 * (metrics.radiusPx(group) - ROUNDING_PX)
          return !standsOnName(group.lead) && overlaps(box, boxAround(projectToPixel(group.at, zoom), size, size))
        })
        expect(
          covering.map(({ lead }) => lead.id),
          `at ${zoom}`,
        ).toEqual([])
      }
    },
  )

  it.for(LANGUAGES)('of an outlined area stand inside it while the countries are not known, in %s', (lang) => {
    for (const view of VIEWS)
      for (const zoom of ZOOMS) {
        const { groups, outline } = placed({ view, zoom, lang, day: '2026-01-01', shown: selection }, false)
        const name = groups.find(({ lead }) => lead.id === outline?.properties.place)
        if (outline?.geometry.type !== 'Polygon' || !name) throw new Error('no event stands on the name')
        // Farther out it is not as high as its name, which then stands above it.
        const land =
          zoom < 5 ? countries.features.find(({ properties }) => properties.iso === name.lead.country) : outline
        expect(land && contains(land.geometry as Polygon, [...name.at]), `at ${zoom}`).toBe(true)
      }
  })
})
