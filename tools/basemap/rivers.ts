import { splitLine } from './clip.ts'
import { type Properties, toFeature, toLines } from './geojson.ts'
import type { River } from './gshhg.ts'
import { type Line, lengthKm, nearestOnLines, segments } from './planar.ts'
import { boxRing, REGION } from './region.ts'
import { simplifyFeatures } from './simplify.ts'

/** Bends below this size (square metres) are dropped: the source is drawn for about 1:3 million. */
const RIVER_BEND_M2 = 80_000
/** Shorter scraps at the region's edge are dropped. */
const SHORTEST_RUN_KM = 3
/** World Data Bank II level to the map's rank. Level 4 (minor rivers) and canals are left out. */
const RANKS = new Map([
  [1, 1],
  [2, 2],
  [3, 3],
])
/** The source counts the Kura as a level 3 river; a river this long is given rank 2 whatever its level. */
const LONG_RIVER_KM = 250

/**
 * The source's rivers lie up to a few km from their true course, so where a river is the border the two lines would
 * run beside each other. Runs of at least this length, all within this distance of a border, are set apart.
 */
const BESIDE_BORDER_KM = 3.5
const SHORTEST_BORDER_RUN_KM = 12

/**
 * River lines in the region. `rank` 1: from zoom 4, 2: from zoom 6, 3: from zoom 8. `along_border`: to be hidden where
 * borders are drawn in detail, from about zoom 7.
 */
export function drawRivers(rivers: River[], borders: Line[]) {
  const ranked = rivers.flatMap(({ level, line }) => {
    const rank = RANKS.get(level)
    if (rank === undefined) return []
    const promoted = lengthKm(line) >= LONG_RIVER_KM ? Math.min(rank, 2) : rank
    return [toFeature({ type: 'LineString', coordinates: line }, { rank: promoted })]
  })
  const groups = new Map<string, { properties: Properties; lines: Line[] }>()
  for (const { geometry, properties } of simplifyFeatures(ranked, RIVER_BEND_M2)) {
    const runs = splitLine(geometry.coordinates, [boxRing(REGION)]).inside
    for (const { line, alongBorder } of runs.flatMap((run) => setApart(run, borders))) {
      if (lengthKm(line) < SHORTEST_RUN_KM) continue
      const group: Properties = alongBorder ? { ...properties, along_border: true } : properties
      const key = JSON.stringify(group)
      groups.set(key, { properties: group, lines: [...(groups.get(key)?.lines ?? []), line] })
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { properties, lines }]) => toLines(lines, properties))
}

interface Run {
  line: Line
  alongBorder: boolean
}

/** Splits a river into runs along a border and the others. */
function setApart(river: Line, borders: Line[]): Run[] {
  const isNear = river.map((position) => nearestOnLines(position, borders).km <= BESIDE_BORDER_KM)
  const nearRuns = groupRuns(
    segments(river).map((line, at) => ({ line, alongBorder: !!(isNear[at] && isNear[at + 1]) })),
  )
  const isLongEnough = ({ line, alongBorder }: Run) => alongBorder && lengthKm(line) >= SHORTEST_BORDER_RUN_KM
  return groupRuns(nearRuns.map((run) => ({ line: run.line, alongBorder: isLongEnough(run) })))
}

/** Joins consecutive runs of the same kind, each of which starts where the one before ends. */
function groupRuns(runs: Run[]): Run[] {
  const grouped: Run[] = []
  for (const { line, alongBorder } of runs) {
    const last = grouped.at(-1)
    if (last?.alongBorder === alongBorder) last.line.push(...line.slice(1))
    else grouped.push({ line: [...line], alongBorder })
  }
  return grouped
}
