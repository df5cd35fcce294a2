import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { chainLines } from './chain-lines.ts'
import { splitLine } from './clip.ts'
import { type CountryTopology, EXCLAVES } from './countries.ts'
import { delimitationOf } from './delimitation.ts'
import { toLines } from './geojson.ts'
import { distanceKm, ends, isClosed, isInside, type Line, lengthKm } from './planar.ts'
import { boxRing, REGION } from './region.ts'
import { unionRole } from './union.ts'

/** Where a border leaves the land by the coast, shorter scraps beyond river mouths and spits are dropped. */
const SHORTEST_COASTAL_RUN_KM = 3

/** A border at the region's edge is led on to the coarse border that goes on outside, if that is no further away. */
const WIDEST_JOINT_KM = 10

/**
 * International border lines in the region, each drawn once, cut at the coast. Property `between`: the two ISO codes
 * in alphabetical order ("AM-AZ"), then what is on record of its delimitation and what it was to the Soviet Union. Outlines of exclaves are features of their own, with `exclave` as well.
 * `outerEnds` are the ends of the coarse borders that stop at the region's edge.
 */
export function drawBorders(countries: CountryTopology, land: Line[][], outerEnds: Position[]) {
  const pairs = borderLines(countries)
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([between, lines]) => {
      const outlines = EXCLAVES.flatMap(({ id, at }) => {
        const ring = lines.find((line) => isClosed(line) && isInside(at, [line]))
        return ring ? [{ id, ring }] : []
      })
      const main = lines.filter((line) => !outlines.some(({ ring }) => ring === line))
      const drawn = main.flatMap((line) => cutAtCoast(line, land.flat())).map((line) => joinToOuter(line, outerEnds))
      const [a = '', b = ''] = between.split('-')
      const properties = { ...delimitationOf(between), ...unionRole(a, b) }
      return [
        ...(drawn.length > 0 ? [toLines(drawn, { between, ...properties })] : []),
        ...outlines.map(({ id, ring }) => toLines([ring], { between, exclave: id, ...properties })),
      ]
    })
}

const isoOf = (object: GeometryObject) => (object.properties as { iso: string }).iso

/** Border lines of every pair of neighbours, by "AM-AZ" key. */
function borderLines({ objects, ...shapes }: CountryTopology): Map<string, Line[]> {
  const countries = objects.all.geometries
  const isos = countries.map(isoOf)
  const pairs = isos.flatMap((a) => isos.filter((b) => a < b).map((b) => [a, b] as const))
  return new Map(
    pairs.flatMap(([a, b]) => {
      const isPair = (one: GeometryObject, other: GeometryObject) =>
        [isoOf(one), isoOf(other)].sort().join() === `${a},${b}`
      const lines = mesh({ objects, ...shapes }, objects.all, isPair).coordinates
      return lines.length > 0 ? [[`${a}-${b}`, chainLines(lines)]] : []
    }),
  )
}

/** The parts of a border that lie on land in the region. */
function cutAtCoast(line: Line, landRings: Line[]): Line[] {
  return splitLine(line, [boxRing(REGION)]).inside.flatMap((run) => {
    const onLand = splitLine(run, landRings).inside
    return onLand.length > 1 ? onLand.filter((part) => lengthKm(part) >= SHORTEST_COASTAL_RUN_KM) : onLand
  })
}

function joinToOuter(line: Line, outerEnds: Position[]): Line {
  const joint = (end: Position) =>
    isOnEdge(end) ? outerEnds.filter((outer) => distanceKm(end, outer) <= WIDEST_JOINT_KM).slice(0, 1) : []
  const [first, last] = ends(line)
  return [...joint(first), ...line, ...joint(last)]
}

/** True for positions that were cut at the region's edge. */
export function isOnEdge([lon, lat]: Position): boolean {
  const [west, south, east, north] = REGION
  return lon === west || lon === east || lat === south || lat === north
}
