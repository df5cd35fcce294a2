import type { Line } from './planar.ts'

const HEADER_BYTES = 100
const POLYGON = 5

/**
 * Rings of every polygon in a shapefile's main file (ESRI Shapefile Technical Description, 1998): outer rings run
 * clockwise, holes counter-clockwise. Other shapes are passed over.
 */
export function readPolygons(file: Buffer): Line[][] {
  const polygons: Line[][] = []
  for (let at = HEADER_BYTES; at < file.length; at += 8 + 2 * file.readInt32BE(at + 4)) {
    if (file.readInt32LE(at + 8) === POLYGON) polygons.push(readRings(file, at + 8))
  }
  return polygons
}

function readRings(file: Buffer, at: number): Line[] {
  const [parts, points] = [file.readInt32LE(at + 36), file.readInt32LE(at + 40)]
  const starts = Array.from({ length: parts }, (_, part) => file.readInt32LE(at + 44 + 4 * part))
  const first = at + 44 + 4 * parts
  const positions = Array.from({ length: points }, (_, point) => [
    file.readDoubleLE(first + 16 * point),
    file.readDoubleLE(first + 16 * point + 8),
  ])
  return starts.map((start, part) => positions.slice(start, starts[part + 1]))
}
