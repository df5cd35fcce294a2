/** Where things stand in the small map of the places outside the view: Web Mercator, from North America to Central Asia. Pure. */
import { projectToPixel } from './mercator.ts'

/** Size in pixels. */
export const INSET = { width: 272, height: 100 } as const

const [WEST, EAST, MIDDLE_LAT] = [-92, 92, 42]

const [left, middle] = projectToPixel([WEST, MIDDLE_LAT], 0)
const [right] = projectToPixel([EAST, MIDDLE_LAT], 0)
const scale = INSET.width / (right - left)

/** Position in pixels from the upper left corner; it may lie outside. */
export function pointInInset(position: readonly [number, number]): [x: number, y: number] {
  const [x, y] = projectToPixel(position, 0)
  return [(x - left) * scale, (y - middle) * scale + INSET.height / 2]
}
