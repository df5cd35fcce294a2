import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { chainLines } from './chain-lines.ts'
import { roundPosition, toLines } from './geojson.ts'
import { ends, isInside, type Line, lengthKm, x, y } from './planar.ts'
import { isInBox, REGION } from './region.ts'
import { simplifyFeatures } from './simplify.ts'

/**
 * The source gives junctions and straight links between them. Longer links than this are left out: they miss the true
 * way by kilometres and cut across lakes and mountains. Railways bend less than roads.
 */
const LONGEST_LINK_KM = { railway: 30, road: 25 }
/** Junctions are moved by up to 0.7 km to a grid of this many decimals of a degree, so that one stands for a town's many. */
const GRID_DECIMALS = 2
/** Smaller networks are scraps that the rule above has cut off from the rest. */
const SMALLEST_NETWORK_KM = 100
/** Bends below this size (square metres) are dropped: about two pixels at zoom 8. */
const BEND_M2 = 150_000

/** Junctions by number as [latitude, longitude], and for each the numbers of those it is linked to. */
interface Graph {
  nodes: [number, number][]
  links: Record<string, number>[]
}

/** Reads the two literals of a Python module of scgraph-data as they are written there, without running it. */
export function readGraph(source: string): Graph {
  const literal = (name: string) => {
    const line = source.split('\n').find((text) => text.startsWith(`${name}=`))
    if (!line) throw new Error(`The graph has no "${name}=".`)
    return JSON.parse(line.slice(name.length + 1).replace(/(\d+): ?/g, '"$1":'))
  }
  return { nodes: literal('nodes'), links: literal('graph') }
}

/** Roads or railways of the region as one feature of lines. Links across a lake or the sea are left out. */
export function drawTransport(kind: keyof typeof LONGEST_LINK_KM, path: string, land: Line[], lakes: Line[]) {
  const lines = linksOf(readGraph(readFileSync(path, 'utf8'))).filter(
    (link) => lengthKm(link) <= LONGEST_LINK_KM[kind] && isOnLand(link, land, lakes),
  )
  const runs = networksOf(chainLines(lines))
    .filter((network) => network.reduce((sum, run) => sum + lengthKm(run), 0) >= SMALLEST_NETWORK_KM)
    .flat()
  const [simple] = simplifyFeatures([toLines(runs, { kind })], BEND_M2)
  if (!simple || runs.length === 0) throw new Error(`${path} has no ${kind} in the region.`)
  return simple
}

/** The links with both ends in the region, each once. */
function linksOf({ nodes, links }: Graph): Line[] {
  const found = new Map<string, Line>()
  for (const [from, targets] of links.entries()) {
    for (const to of Object.keys(targets)) {
      const ends = [from, Number(to)].map((node) => toPosition(nodes[node])).sort(byPosition)
      const [start, end] = ends.map(String)
      if (start !== end && ends.every((position) => isInBox(position, REGION))) found.set(`${start} ${end}`, ends)
    }
  }
  return [...found.values()]
}

function toPosition(node: readonly [number, number] | undefined): Position {
  if (!node) throw new Error('The graph links a node that it does not have.')
  return roundPosition([node[1], node[0]], GRID_DECIMALS)
}

const byPosition = (a: Position, b: Position) => x(a) - x(b) || y(a) - y(b)

/** True if a quarter, a half and three quarters of the way lie on land. */
function isOnLand([start = [], end = []]: Line, land: Line[], lakes: Line[]): boolean {
  return [0.25, 0.5, 0.75].every((share) => {
    const position = [x(start) + share * (x(end) - x(start)), y(start) + share * (y(end) - y(start))]
    return isInside(position, land) && !isInside(position, lakes)
  })
}

/** Lines by the networks that they form: two lines with a common end are in one. */
export function networksOf(lines: Line[]): Line[][] {
  const networks = new Map<string, Line[]>()
  for (const line of lines) {
    const keys = ends(line).map(String)
    const joined = new Set(keys.flatMap((key) => networks.get(key) ?? []))
    const network = [...joined, line]
    for (const key of network.flatMap((member) => ends(member).map(String))) networks.set(key, network)
  }
  return [...new Set(networks.values())]
}
