import type { Subject } from '../schema/subject.ts'
import type { BBox } from './geo.ts'

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

/** What names rather stay within: on the map as in its picture, which knows its zoom, but not the window. */
export function roomOfNames(
  zoom: number,
  { first_view, narrow_view }: Pick<Subject, 'first_view' | 'narrow_view'>,
): BBox {
  return zoom < FAR_BELOW_ZOOM ? narrow_view : first_view
}
