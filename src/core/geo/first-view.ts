import type { Subject } from '../schema/subject.ts'
import type { BBox } from './geo.ts'
import { positionOfPixel, projectToPixel } from './mercator.ts'

/** Width of a map, in pixels, below which all of the first view would be too small to touch. */
export const NARROW_BELOW_PX = 640

/** What a map of this width, in pixels, shows at first. static-map.css shows as much of the picture. */
export function firstView(
  widthPx: number,
  { first_view, narrow_view }: Pick<Subject, 'first_view' | 'narrow_view'>,
): BBox {
  return widthPx < NARROW_BELOW_PX ? narrow_view : first_view
}

const FAR_BELOW_ZOOM = 6

/** What names of outlines rather stay within: on the map as in its picture, which knows its zoom, but not the window. */
export function roomOfNames(
  zoom: number,
  { first_view, narrow_view }: Pick<Subject, 'first_view' | 'narrow_view'>,
): BBox {
  return zoom < FAR_BELOW_ZOOM ? narrow_view : first_view
}

/** All that a map shows when a box just fits into its free part of this size, in pixels: the box, and what there is room for around it. */
export function shownAround([west, south, east, north]: BBox, widthPx: number, heightPx: number): BBox {
  const [[left, bottom], [right, top]] = [projectToPixel([west, south], 0), projectToPixel([east, north], 0)]
  const scale = Math.min(widthPx / (right - left), heightPx / (bottom - top))
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const [halfWidth, halfHeight] = [widthPx / scale / 2, heightPx / scale / 2]
  const [minLon, maxLat] = positionOfPixel([x - halfWidth, y - halfHeight], 0)
  const [maxLon, minLat] = positionOfPixel([x + halfWidth, y + halfHeight], 0)
  return [minLon, minLat, maxLon, maxLat]
}
