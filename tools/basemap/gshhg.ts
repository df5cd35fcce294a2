import { readFileSync } from 'node:fs'
import { File } from 'jsfive'
import { chainLines } from './chain-lines.ts'
import { isSame, type Line } from './planar.ts'
import { type Box, isInBox } from './region.ts'

/**
 * GSHHG keeps shores and rivers cut into one-degree bins, numbered eastward from Greenwich in rows from the north
 * pole, with positions as unsigned 16-bit shares of a bin from its south-west corner (variable attribute `units`).
 */
const COLUMNS = 360
const ROWS = 180
const FULL_SHARE = 65535
/** Longitudes run from here to 225 so that Eurasia is one piece across the antimeridian. */
const WESTMOST = -135

/** One closed shore. `level`: 1 land, 2 lake in land, 3 island in a lake, 4 pond on such an island. */
export interface Shore {
  id: number
  level: number
  parent: number
  ring: Line
}

/** One river line; `level` 1 (major) to 10 (minor, canals), as in the CIA World Data Bank II. */
export interface River {
  level: number
  line: Line
}

function open(path: string): (variable: string) => number[] {
  const bytes = readFileSync(path)
  const file = new File(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), path)
  return (variable) => file.get(variable).value
}

function readBins(read: (variable: string) => number[]) {
  const firstSegment = read('Id_of_first_segment_in_a_bin')
  const segmentCount = read('N_segments_in_a_bin')
  const firstPoint = read('Id_of_first_point_in_a_segment')
  const lon = read('Relative_longitude_from_SW_corner_of_bin')
  const lat = read('Relative_latitude_from_SW_corner_of_bin')
  const share = (value: number | undefined) => ((value ?? 0) & FULL_SHARE) / FULL_SHARE
  const corner = (bin: number): [number, number] => {
    const west = bin % COLUMNS
    return [west < COLUMNS + WESTMOST ? west : west - COLUMNS, ROWS / 2 - 1 - Math.floor(bin / COLUMNS)]
  }
  /** Calls `visit` with every segment and the south-west corner of its bin. */
  const eachSegment = (visit: (segment: number, corner: [number, number]) => void) => {
    for (let bin = 0; bin < COLUMNS * ROWS; bin++) {
      const first = firstSegment[bin] ?? 0
      for (let offset = 0; offset < (segmentCount[bin] ?? 0); offset++) visit(first + offset, corner(bin))
    }
  }
  const line = (segment: number, points: number, [west, south]: [number, number]): Line =>
    Array.from({ length: points }, (_, index) => {
      const point = (firstPoint[segment] ?? 0) + index
      return [west + share(lon[point]), south + share(lat[point])]
    })
  return { eachSegment, line }
}

/** Every shore that comes within the box, whole. Throws if a shore does not close: the file would be damaged. */
export function readShores(path: string, box: Box): Shore[] {
  const read = open(path)
  const { eachSegment, line } = readBins(read)
  const info = read('Embedded_npts_levels_exit_entry_for_a_segment')
  const shoreOf = read('Id_of_GSHHS_ID')
  const parentOf = read('Id_of_parent_polygons')
  const wanted = new Set<number>()
  eachSegment((segment, [west, south]) => {
    const touches = isInBox([west + 0.5, south + 0.5], [box[0] - 0.5, box[1] - 0.5, box[2] + 0.5, box[3] + 0.5])
    if (touches) wanted.add(shoreOf[segment] ?? -1)
  })
  const parts = new Map<number, { level: number; lines: Line[] }>()
  eachSegment((segment, corner) => {
    const id = shoreOf[segment] ?? -1
    if (!wanted.has(id)) return
    const packed = info[segment] ?? 0
    const shore = parts.get(id) ?? { level: (packed >> 6) & 7, lines: [] }
    shore.lines.push(line(segment, packed >>> 9, corner))
    parts.set(id, shore)
  })
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([id, { level, lines }]) => ({ id, level, parent: parentOf[id] ?? -1, ring: closeShore(id, lines) }))
}

function closeShore(id: number, lines: Line[]): Line {
  const [ring, ...rest] = chainLines(lines)
  if (!ring || rest.length > 0) throw new Error(`GSHHG shore ${id} does not close: ${rest.length + 1} pieces are left.`)
  return ring
}

/** Where a river crosses from bin to bin the file has lines of no length; they would pass for junctions. */
const isPoint = (line: Line) => line.every((position) => isSame(position, line[0] ?? []))

/** Rivers of the bins that lie in the box, joined within each level. */
export function readRivers(path: string, [west, south, east, north]: Box): River[] {
  const read = open(path)
  const { eachSegment, line } = readBins(read)
  const points = read('N_points_for_a_segment')
  const levels = read('Hierarchial_level_of_a_segment')
  const byLevel = new Map<number, Line[]>()
  eachSegment((segment, corner) => {
    if (!isInBox(corner, [Math.floor(west), Math.floor(south), east - 0.5, north - 0.5])) return
    const level = levels[segment] ?? 0
    const piece = line(segment, points[segment] ?? 0, corner)
    if (isPoint(piece)) return
    byLevel.set(level, [...(byLevel.get(level) ?? []), piece])
  })
  return [...byLevel]
    .sort(([a], [b]) => a - b)
    .flatMap(([level, lines]) => chainLines(lines).map((joined) => ({ level, line: joined })))
}
