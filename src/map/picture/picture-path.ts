/** Geometry as paths of the picture of the first view. Pure. */
import type { Geometry, Position } from 'geojson'
import { pointInPicture } from './picture-projection.ts'

/**
 * The `d` of an SVG path for lines and areas, in the picture's coordinates; rings are closed. `precision` is the number
 * of decimals. Points that fall on the one before are left out, so a shape smaller than that may vanish.
 */
export function picturePath(geometry: Geometry, precision = 1): string {
  switch (geometry.type) {
    case 'LineString':
      return pathOf(geometry.coordinates, precision, false)
    case 'MultiLineString':
      return geometry.coordinates.map((line) => pathOf(line, precision, false)).join('')
    case 'Polygon':
      return geometry.coordinates.map((ring) => pathOf(ring, precision, true)).join('')
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map((ring) => pathOf(ring, precision, true))).join('')
    default:
      throw new Error(`no path can show a ${geometry.type}`)
  }
}

/** Steps from point to point are whole numbers of 10^-precision, so that rounding never adds up. */
function pathOf(positions: readonly Position[], precision: number, isClosed: boolean): string {
  const unit = 10 ** precision
  const points = positions.map(([lon = 0, lat = 0]) => pointInPicture([lon, lat]).map((n) => Math.round(n * unit)))
  let [x = 0, y = 0] = points[0] ?? []
  const start = `M${x / unit} ${y / unit}`
  let steps = ''
  for (const [nextX = 0, nextY = 0] of points.slice(1)) {
    if (nextX === x && nextY === y) continue
    steps += ` ${(nextX - x) / unit} ${(nextY - y) / unit}`
    x = nextX
    y = nextY
  }
  return steps === '' ? '' : `${start}l${steps.slice(1).replaceAll(' -', '-')}${isClosed ? 'z' : ''}`
}
