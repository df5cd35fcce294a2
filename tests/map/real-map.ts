/** The real atlas as the map gets it, and the data of each source of its style. */
import { join } from 'node:path'
import type { Feature, FeatureCollection } from 'geojson'
import {
  type Atlas,
  type BorderNames,
  buildAtlas,
  type Districts,
  type Layers,
  type MapNames,
  type Towns,
} from '../../src/core/atlas.ts'
import type { Area } from '../../src/core/geo/area.ts'
import { clusterAreas } from '../../src/core/placement/cluster-areas.ts'
import { groupPlaces, standsOnName } from '../../src/core/placement/group-places.ts'
import { type PlacedGroup, placeSymbols } from '../../src/core/placement/place-symbols.ts'
import { type Selection, select } from '../../src/core/select/select.ts'
import {
  collect,
  datedFeatures,
  datedLayers,
  lineNames,
  pairNames,
  placeDots,
  placeLabels,
  pointAt,
} from '../../src/map/data/map-data.ts'
import {
  areaNames,
  districtNames,
  insideNames,
  namesAsOf,
  namesAtBorders,
  townLabels,
} from '../../src/map/data/map-names.ts'
import { SOURCE } from '../../src/map/style/ids.ts'
import { nameFace, symbolMetrics } from '../../src/map/symbols/symbol-metrics.ts'
import { chosenShapes, draftShapes } from '../../src/map/tools/chosen-shapes.ts'
import { readBasemap } from '../../tools/compile/read-basemap.ts'
import { EVERYTHING } from '../core/examples.ts'
import { compileRealData, GEODATA, parseFile, realPageData } from '../geodata/real-data.ts'

const CAUCASUS: Area = { kind: 'box', bbox: [43, 38, 49, 42] }

export interface RealMap {
  atlas: Atlas
  layers: Layers
  /** All events. */
  selection: Selection
  /** Paths of the files compiled from the sources, under /data/. */
  paths: readonly string[]
}

/** Compiles the real data and loads it as the page does. */
export async function readRealMap(): Promise<RealMap> {
  const real = await compileRealData()
  const atlas = buildAtlas(realPageData(real))
  const layers = Object.fromEntries(
    atlas.subject.layers.map(({ id }) => [id, parseFile(real, `layers/${id}.geojson`)]),
  ) as Layers
  return { atlas, layers, selection: select(atlas, EVERYTHING), paths: [...real.files.keys()] }
}

/** Content of the published files of the base map by their path under /data/; the relief is left out. */
export async function readBasemapFiles(): Promise<ReadonlyMap<string, FeatureCollection>> {
  const files = await readBasemap(join(GEODATA, 'basemap'))
  const text = (content: string | Uint8Array) =>
    typeof content === 'string' ? content : new TextDecoder().decode(content)
  return new Map(
    [...files].filter(([path]) => !path.endsWith('.png')).map(([path, content]) => [path, JSON.parse(text(content))]),
  )
}

/** The symbols of a selection at a zoom as the map places them, with names in the form of their ids. */
export function placedGroups({ atlas, layers }: RealMap, selection: Selection, zoom: number): PlacedGroup[] {
  const metrics = symbolMetrics({
    firstView: atlas.subject.first_view,
    zoom,
    nameOf: ({ id }) => id,
    outlineAnchor: () => undefined,
    outlineSpots: () => [],
    outlined: [],
    lineOf: () => undefined,
    countryAnchor: () => undefined,
    marks: [],
    isOwnLand: () => true,
  })
  return placeSymbols(groupPlaces(selection, atlas.places, zoom, 27, clusterAreas(layers)), zoom, metrics)
}

/**
 * Features of every file that a source of the style may show: the parts of the base map come coarse and in detail.
 * Sources that the app fills hold what it gives them when all events are selected, shapes of all dates included.
 */
export function featuresOfSources(
  real: RealMap,
  basemap: ReadonlyMap<string, FeatureCollection>,
): ReadonlyMap<string, readonly (readonly Feature[])[]> {
  const { layers, atlas, selection } = real
  const { 'summit-cities': cities = collect([]) } = datedLayers(layers, selection, '2024-12-31')
  const nameOf = ({ id }: { id: string }) => id
  const labels = placeLabels(placedGroups(real, selection, 6), nameOf, (group) =>
    standsOnName(group.lead) ? nameFace(group, group.lead.id, 6, false, group.form) : undefined,
  )
  const names = basemap.get('basemap/country-labels.json') as MapNames
  const districts = basemap.get('basemap/region-districts.json') as Districts
  const shown = { ...layers, 'summit-cities': cities }
  const dated = datedFeatures(shown, Object.keys(shown), ({ properties }) => properties.name)
  const given: Record<string, readonly object[]> = {
    [SOURCE.dated]: dated.features,
    [SOURCE.lineNames]: lineNames(dated, [], collect([]), 8).features,
    [SOURCE.furniture]: [pointAt([45, 40], { size: 1 })],
    [SOURCE.callouts]: pairNames(layers, Object.keys(layers), placedGroups(real, selection, 11), (id) => id, 11)
      .features,
    [SOURCE.placeLabels]: labels.features,
    [SOURCE.dots]: placeDots(selection, atlas, () => false).features,
    [SOURCE.names]: namesAsOf(
      names,
      '2024-12-31',
      { lang: 'en', order: 'administering', pairs: atlas.subject.name_pairs },
      () => false,
    ).features,
    [SOURCE.borderNames]: namesAtBorders(
      basemap.get('basemap/border-names.json') as BorderNames,
      names,
      '2024-12-31',
      'en',
    ).features,
    [SOURCE.areaNames]: collect([
      ...areaNames(
        'nagorno-karabakh',
        layers['nagorno-karabakh']?.features ?? [],
        ({ properties }) => properties.name,
        () => false,
      ),
      ...insideNames(
        'nagorno-karabakh',
        layers['nagorno-karabakh']?.features ?? [],
        ({ properties }) => properties.name,
        9,
      ),
      ...districtNames(districts, 'en', () => false),
    ]).features,
    [SOURCE.chosen]: chosenShapes(CAUCASUS, ['yerevan', 'baku'], 'about 450 km', atlas.places).features,
    [SOURCE.draft]: draftShapes(
      'polygon',
      [
        [44, 39],
        [46, 41],
      ],
      undefined,
    ).features,
  }
  return new Map(
    Object.values(SOURCE).map((id) => {
      const parts = partsOf(basemap, id)
      if (id === SOURCE.towns)
        return [
          id,
          parts.map(
            (towns) =>
              townLabels(towns as Towns, { lang: 'en', order: 'az', pairs: atlas.subject.name_pairs }, [], () => false)
                .features,
          ),
        ]
      return [id, given[id] ? [given[id] as Feature[]] : parts.map(({ features }) => features)]
    }),
  )
}

function partsOf(basemap: ReadonlyMap<string, FeatureCollection>, id: string): FeatureCollection[] {
  return [`basemap/${id}.json`, `basemap/overview/${id}.json`].flatMap((path) => basemap.get(path) ?? [])
}
