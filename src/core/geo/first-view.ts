import type { BBox } from './geo.ts'

/** What the map shows at first: the South Caucasus with all of Nagorno-Karabakh and Tavush, from Yerevan to Baku. */
export const FIRST_VIEW: BBox = [43.4, 38.4, 50.5, 41.9]

/** The same on a phone, where all of it would be too small to touch; static-map.css shows as much of the picture. */
export const NARROW_VIEW: BBox = [44, 38.75, 48.2, 41.55]

/** Width of a map, in pixels, below which it shows the latter. */
const NARROW_BELOW_PX = 640

/** What a map of this width, in pixels, shows at first. */
export function firstView(widthPx: number): BBox {
  return widthPx < NARROW_BELOW_PX ? NARROW_VIEW : FIRST_VIEW
}
