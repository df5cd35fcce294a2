/** Which of several points of the screen an arrow key leads to. */
import type { Pixel } from '../geo/mercator.ts'

/** The keys, and where each leads: right and down. */
export const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * The number of the nearest of the points in the quarter of the screen that lies in the direction of the key, as seen from
 * a point; undefined where there is none, or the key is no arrow.
 */
export function nearestThatWay(from: Pixel, points: readonly Pixel[], key: string): number | undefined {
  const way = ARROWS[key]
  if (!way) return undefined
  let nearest: { number: number; distance: number } | undefined
  for (const [number, [x, y]] of points.entries()) {
    const [right, down] = [x - from[0], y - from[1]]
    const ahead = right * way[0] + down * way[1]
    const aside = Math.abs(right * way[1] + down * way[0])
    if (ahead <= 0 || ahead < aside) continue
    const distance = Math.hypot(right, down)
    if (!nearest || distance < nearest.distance) nearest = { number, distance }
  }
  return nearest?.number
}
