import { join } from 'node:path'
import type { Feature, MultiLineString, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import { drawUnitLines, readUnits } from './admin1.ts'
import { drawBorders, isOnEdge } from './borders.ts'
import { readCountries } from './countries.ts'
import { openElevation } from './elevation.ts'
import { formatFeatures, type Properties, roundLine, roundPolygons, toLines, toPolygons } from './geojson.ts'
import { readNames, readPositions } from './geonames.ts'
import { readRivers, readShores } from './gshhg.ts'
import { drawLakes } from './lakes.ts'
import type { Output } from './manifest.ts'

import { ends } from './planar.ts'
import { REGION } from './region.ts'
import { drawRelief } from './relief.ts'
import { drawRivers } from './rivers.ts'
import { layOutShores } from './shores.ts'
import type { SourceId } from './sources.ts'
import { drawTowns, readTowns } from './towns.ts'
import { drawWorldBorders, drawWorldLand, readWorld } from './world.ts'

/** About 10 m: as good as the best source. */
const REGION_DECIMALS = 4
/** About 1 km: a tenth of a pixel at the zooms where only the coarse world shows. */
const WORLD_DECIMALS = 2

/** Draws every file of the base map from the unpacked sources. `townsFile` is the hand-kept list of towns. */
export function drawBasemap(roots: Record<SourceId, string>, townsFile: string): Output[] {
  const shoreFolder = join(roots.gshhg, 'usr/share/gmt-gshhg')
  const { land, lakes } = layOutShores(readShores(join(shoreFolder, 'binned_GSHHS_f.nc'), REGION))
  const countries = readCountries(join(roots.geoMaps, 'map.geo.json'))
  const countryShapes = feature(countries, countries.objects.all).features as Feature<MultiPolygon, { iso: string }>[]
  const world = readWorld(join(roots.naturalEarthWorld, 'countries-50m.json'))
  const worldBorders = drawWorldBorders(world)
  const outerEnds = worldBorders.recognised.flatMap(ends).filter(isOnEdge)
  const borders = drawBorders(countries, land, outerEnds)
  const borderLines = borders.flatMap(({ geometry }) => geometry.coordinates)
  const rivers = drawRivers(readRivers(join(shoreFolder, 'binned_river_f.nc'), REGION), borderLines)
  const units = readUnits(join(roots.naturalEarthUnits, 'data/build.json'))
  const unitLines = (iso: string, a3: string) => {
    const shape = countryShapes.find(({ properties }) => properties.iso === iso)
    return toLines(drawUnitLines(units, a3, shape?.geometry.coordinates.flat() ?? [], land.flat()), { country: iso })
  }
  const marble = join(roots.marble, 'usr/share/marble/data/maps/earth/srtm/3')
  return [
    lineFile('world-borders.json', ['naturalEarthWorld'], WORLD_DECIMALS, [
      toLines(worldBorders.recognised, { status: 'recognised' }),
      toLines(worldBorders.disputed, { status: 'disputed' }),
    ]),
    polygonFile('world-land.json', ['naturalEarthWorld'], WORLD_DECIMALS, [toPolygons(drawWorldLand(world))]),
    polygonFile('region-land.json', ['gshhg'], REGION_DECIMALS, [toPolygons(land)]),
    polygonFile('region-lakes.json', ['gshhg'], REGION_DECIMALS, drawLakes(lakes)),
    lineFile('region-rivers.json', ['gshhg'], REGION_DECIMALS, rivers),
    lineFile('region-borders.json', ['geoMaps'], REGION_DECIMALS, borders),
    polygonFile(
      'countries.json',
      ['geoMaps'],
      REGION_DECIMALS,
      countryShapes.filter(({ properties }) => ['AM', 'AZ'].includes(properties.iso)),
    ),
    lineFile('region-admin1.json', ['naturalEarthUnits'], REGION_DECIMALS, [
      unitLines('AM', 'ARM'),
      unitLines('AZ', 'AZE'),
      unitLines('GE', 'GEO'),
    ]),
    townFile(roots, townsFile),
    {
      file: 'relief.png',
      content: drawRelief(
        openElevation(marble),
        land.flat(),
        lakes.flatMap(({ rings }) => rings),
      ),
      sources: ['marble', 'gshhg'],
      notes: { bounds: REGION, projection: 'EPSG:3857 rows' },
    },
  ]
}

function featureFile(file: string, sources: readonly SourceId[], features: Feature[]): Output {
  return { file, sources, features, content: formatFeatures(features) }
}

function lineFile(
  file: string,
  sources: readonly SourceId[],
  decimals: number,
  features: Feature<MultiLineString, Properties>[],
): Output {
  const rounded = features.map(({ geometry, properties }) =>
    toLines(
      geometry.coordinates.map((line) => roundLine(line, decimals)).filter((line) => line.length > 1),
      properties,
    ),
  )
  return featureFile(file, sources, rounded)
}

function polygonFile(
  file: string,
  sources: readonly SourceId[],
  decimals: number,
  features: Feature<MultiPolygon, Properties>[],
): Output {
  const rounded = features.map(({ geometry, properties }) =>
    toPolygons(roundPolygons(geometry.coordinates, decimals), properties),
  )
  return featureFile(file, sources, rounded)
}

function townFile(roots: Record<SourceId, string>, townsFile: string): Output {
  const names = (language: string) =>
    readNames(join(roots.geonamesNames, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`))
  const positions = readPositions(join(roots.geonamesPlaces, 'cities.pbf'))
  const towns = drawTowns(readTowns(townsFile), positions, { az: names('az'), hy: names('hy'), ru: names('ru') })
  return featureFile('region-towns.json', ['geonamesPlaces', 'geonamesNames'], towns)
}
