/** Where things stand in the picture of the first view: as the map engine draws the same bounds. Pure. */

import type { Geometry, Position } from 'geojson'
import type { BBox } from '../../core/geo/geo.ts'
import { positionOfPixel, projectToPixel } from '../../core/geo/mercator.ts'

/** Units of the picture's own coordinates around the world; in a first view of six degrees, 1000: about a desktop screen. */
const WORLD_UNITS = 60_000
/** Zoom of the live map at which a unit is a pixel. */
export const UNIT_ZOOM = Math.log2(WORLD_UNITS / 512)

/** Where a longitude and latitude lie, in the picture's coordinates. */
export function pointInPicture(position: readonly [number, number]): [x: number, y: number] {
  const [x, y] = projectToPixel(position, UNIT_ZOOM)
  return [x, y]
}

/** The longitude and latitude at a point of the picture's coordinates. */
export function positionInPicture(point: readonly [x: number, y: number]): [lon: number, lat: number] {
  return positionOfPixel(point, UNIT_ZOOM)
}

/** The part of these coordinates that a box takes. */
export interface PictureFrame {
  left: number
  top: number
  width: number
  height: number
}

export function frameOf([west, south, east, north]: BBox): PictureFrame {
  const [left, top] = pointInPicture([west, north])
  const [right, bottom] = pointInPicture([east, south])
  return { left, top, width: right - left, height: bottom - top }
}

/** Whether a box, such as all that the picture shows, reaches as far as a position. */
export function isInBox([lon, lat]: readonly [number, number], [west, south, east, north]: BBox): boolean {
  return lon >= west && lat >= south && lon <= east && lat <= north
}

/** The map's zoom at which a frame is this wide, in pixels on the screen. */
export function zoomOfWidth(widthPx: number, { width }: Pick<PictureFrame, 'width'>): number {
  return UNIT_ZOOM + Math.log2(widthPx / width)
}

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
