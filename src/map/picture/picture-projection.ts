/** Where things stand in the picture of the first view: as the map engine draws the same bounds. Pure. */
import { FIRST_VIEW } from '../../core/geo/first-view.ts'
import type { BBox } from '../../core/geo/geo.ts'
import { projectToPixel } from '../../core/geo/mercator.ts'

/** What the picture of the first view shows beyond it, where the window is wider or higher. */
const DRAWN: BBox = [38, 37.5, 52, 44]

/** Width of the picture's own coordinates; about the pixels that the first view has on a desktop screen. */
export const PICTURE_WIDTH = 1000

const [west, south, east, north] = FIRST_VIEW
const [left, top] = projectToPixel([west, north], 0)
const [right, bottom] = projectToPixel([east, south], 0)

export const PICTURE_HEIGHT = ((bottom - top) / (right - left)) * PICTURE_WIDTH

/** Where a longitude and latitude lie in the picture, in its own coordinates. */
export function pointInPicture(position: readonly [number, number]): [x: number, y: number] {
  const [x, y] = projectToPixel(position, 0)
  const scale = PICTURE_WIDTH / (right - left)
  return [(x - left) * scale, (y - top) * scale]
}

/** Whether the picture reaches as far as a position. */
export function isInPicture([lon, lat]: readonly [number, number]): boolean {
  return lon >= DRAWN[0] && lat >= DRAWN[1] && lon <= DRAWN[2] && lat <= DRAWN[3]
}

/** The map's zoom at which the first view is this wide, in pixels on the screen. */
export function zoomOfWidth(widthPx: number): number {
  return Math.log2(widthPx / (right - left))
}
