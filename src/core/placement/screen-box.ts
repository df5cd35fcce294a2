/** Boxes on the screen, to keep symbols and texts apart. */
import type { Pixel } from '../geo/mercator.ts'

/** In pixels, x to the east and y to the south. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The box of this width and height, in pixels, around a point. */
export function boxAround([x, y]: Pixel, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether the second box lies in the first; edges may be shared. */
export function encloses(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top && inner.bottom <= outer.bottom
  )
}

/** Strips of this thickness along the outside of a box whose left upper corner is at 0, 0; pixels. */
export function stripsAround(width: number, height: number, thickness: number): Box[] {
  const [out, right, bottom] = [-thickness, width + thickness, height + thickness]
  return [
    { left: out, right, top: out, bottom: 0 },
    { left: out, right, top: height, bottom },
    { left: out, right: 0, top: 0, bottom: height },
    { left: width, right, top: 0, bottom: height },
  ]
}

export type Side = 'right' | 'left' | 'below' | 'above'

/** The middle of a text of this width and height that stands at a distance from a point; pixels. */
export function beside([x, y]: Pixel, side: Side, width: number, height: number, distance: number): Pixel {
  const [across, down] = [distance + width / 2, distance + height / 2]
  const middle: Record<Side, Pixel> = {
    right: [x + across, y],
    left: [x - across, y],
    below: [x, y + down],
    above: [x, y - down],
  }
  return middle[side]
}

/** Sides of the squares of `squaresIn`, in pixels. */
const SQUARE_PX = { least: 6, most: 100 } as const

/** Squares beside each other that fill a box but for strips along its edges of less than 6 pixels. */
export function squaresIn({ left, right, top, bottom }: Box): { at: Pixel; side: number }[] {
  const [width, height] = [right - left, bottom - top]
  const side = Math.min(width, height, SQUARE_PX.most)
  if (side < SQUARE_PX.least) return []
  const [columns, rows] = [Math.floor(width / side), Math.floor(height / side)]
  const squares = Array.from({ length: columns * rows }, (_, i): { at: Pixel; side: number } => ({
    at: [left + ((i % columns) + 0.5) * side, top + (Math.floor(i / columns) + 0.5) * side],
    side,
  }))
  const [edge, end] = [left + columns * side, top + rows * side]
  return [
    ...squares,
    ...squaresIn({ left: edge, right, top, bottom }),
    ...squaresIn({ left, right: edge, top: end, bottom }),
  ]
}
