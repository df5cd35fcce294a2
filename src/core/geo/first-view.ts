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
