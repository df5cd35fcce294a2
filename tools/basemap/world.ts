import { readFileSync } from 'node:fs'
import type { MultiPolygon, Position } from 'geojson'
import { difference } from 'polyclip-ts'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { cutAtAntimeridian } from './antimeridian.ts'
import { chainLines } from './chain-lines.ts'
import { splitLine } from './clip.ts'
import { codeOf } from './country-names.ts'
import { areaKm2, isInside, type Line } from './planar.ts'
import { type Box, boxRing, isInBox, LAND_OVERLAP, REGION } from './region.ts'
import { simplifyTopology } from './simplify.ts'
import { unionRole } from './union.ts'

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Bends below this size (square metres) are dropped far from the region; {@link importance} lowers it near it. */
const WORLD_BEND_M2 = 600_000_000
/** Islands smaller than this are dropped far from the region; {@link importance} lowers it near it. */
const SMALLEST_ISLAND_KM2 = 4000

/** Eastern Europe, the eastern Mediterranean and the Middle East: seen at the edge of the map when it shows the region. */
const NEIGHBOURHOOD: Box = [18, 24, 72, 56]
/** Western and central Europe, where many of the talks were held. */
const EUROPE: Box = [-12, 34, 18, 62]
/** The belt around the region that comes into view together with it. */
const SURROUNDINGS: Box = [34, 34, 56, 47.5]

/**
 * Units of the source that are not member states of the United Nations. Their outlines are de facto lines: Natural
 * Earth draws them like borders. Kosovo and Western Sahara stay, marked `disputed`; the others are not drawn at all.
 */
const DE_FACTO_LINES = new Set(['N. Cyprus', 'Siachen Glacier', 'Somaliland'])
const DISPUTED = new Set(['Kosovo', 'Palestine', 'W. Sahara'])
/** The source counts Crimea with Russia; the line across its neck is left out. */
const CRIMEA_NECK: Box = [32.5, 45.7, 35.2, 46.4]

/** Reads world-atlas countries-50m.json, simplified: finer near the region, coarser away from it. */
export function readWorld(path: string): World {
  return simplifyTopology(JSON.parse(readFileSync(path, 'utf8')) as World, WORLD_BEND_M2, importance)
}

function importance(position: Position): number {
  if (isInBox(position, SURROUNDINGS)) return 150
  if (isInBox(position, NEIGHBOURHOOD)) return 24
  return isInBox(position, EUROPE) ? 6 : 1
}

/** The world's land without the region (but for a sliver of overlap along its edge). */
export function drawWorldLand(world: World): Line[][] {
  const [west, south, east, north] = REGION
  const hole: Box = [west + LAND_OVERLAP, south + LAND_OVERLAP, east - LAND_OVERLAP, north - LAND_OVERLAP]
  const polygons = merge(world, world.objects.countries.geometries as never)
    .coordinates.flatMap(cutAtAntimeridian)
    .map((rings) => rings.filter(isLargeEnough))
    .filter((rings) => rings.length > 0)
  return polygons.flatMap((rings) => {
    const touches =
      isInside([(west + east) / 2, (south + north) / 2], rings) || rings.flat().some((at) => isInBox(at, hole))
    return touches ? (difference([rings] as never, [[boxRing(hole)]] as never) as Line[][]) : [rings]
  })
}

function isLargeEnough(ring: Line): boolean {
  const [first] = ring
  return ring.length > 3 && first !== undefined && areaKm2(ring) * importance(first) >= SMALLEST_ISLAND_KM2
}

/** A kind of border outside the region, with its lines. */
interface WorldBorders {
  properties: { status: 'recognised' | 'disputed'; union?: 'outer' | 'inner'; union_to?: string }
  lines: Line[]
}

/**
 * International border lines outside the region, each drawn once; coasts are not drawn. Lines that bounded or divided the
 * Soviet Union are kept apart.
 */
export function drawWorldBorders(world: World): WorldBorders[] {
  const kinds = new Map<string, WorldBorders['properties']>()
  const kindOf = (a: GeometryObject, b: GeometryObject) => {
    const names = [nameOf(a), nameOf(b)]
    if (a === b || names.some((name) => DE_FACTO_LINES.has(name))) return undefined
    const status: WorldBorders['properties']['status'] = names.some((name) => DISPUTED.has(name))
      ? 'disputed'
      : 'recognised'
    const properties = { status, ...unionRole(codeOf(nameOf(a)) ?? '', codeOf(nameOf(b)) ?? '') }
    const key = JSON.stringify(properties)
    kinds.set(key, properties)
    return key
  }
  mesh(world, world.objects.countries, (a, b) => kindOf(a, b) !== undefined)
  return [...kinds]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, properties]) => ({
      properties,
      lines: chainLines(mesh(world, world.objects.countries, (a, b) => kindOf(a, b) === key).coordinates)
        .filter((line) => !line.every((at) => isInBox(at, CRIMEA_NECK)))
        .flatMap((line) => splitLine(line, [boxRing(REGION)]).outside),
    }))
}

/** Every country of the source as polygons, cut at the antimeridian. */
export function worldCountries(world: World): { name: string; polygons: Line[][] }[] {
  const { features } = feature(world, world.objects.countries)
  return features.map(({ geometry, properties: { name } }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates
    return { name, polygons: polygons.flatMap(cutAtAntimeridian) }
  })
}

const nameOf = (object: GeometryObject) => (object.properties as { name: string }).name
