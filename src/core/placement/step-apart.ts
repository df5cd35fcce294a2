/** Moves symbols apart that would cover each other although they must not become one. */
import type { Pixel } from '../geo/mercator.ts'

/** A symbol on the screen: where its place is, and its radius in pixels. */
export interface RoundSymbol {
  pixel: Pixel
  radiusPx: number
}

/** Free pixels between two symbols. */
const GAP_PX = 1
const ROUNDS = 24
/** A symbol stands at most this far from its place, so that it still marks it. */
const MOST_MOVED_PX = 36

/**
 * Where the symbols stand when each pair that overlaps has moved apart along the line between them, each by half, again
 * and again; in the order given. Where many crowd, some may still touch. The same input always gives the same positions.
 */
export function stepApart(symbols: readonly RoundSymbol[]): Pixel[] {
  const at = symbols.map(({ pixel: [x, y] }): [number, number] => [x, y])
  for (let round = 0; round < ROUNDS; round += 1) {
    let isStill = true
    for (let i = 0; i < at.length; i += 1)
      for (let j = i + 1; j < at.length; j += 1) {
        const [a, b, one, other] = [at[i], at[j], symbols[i], symbols[j]]
        if (!a || !b || !one || !other) continue
        const least = one.radiusPx + other.radiusPx + GAP_PX
        const [right, down] = [b[0] - a[0], b[1] - a[1]]
        if (Math.abs(right) >= least || Math.abs(down) >= least) continue
        const distance = Math.hypot(right, down)
        if (distance >= least) continue
        // Two at the same spot part to the left and the right.
        const [x, y] = distance === 0 ? [1, 0] : [right / distance, down / distance]
        const half = (least - distance) / 2
        at[i] = near(one.pixel, [a[0] - x * half, a[1] - y * half])
        at[j] = near(other.pixel, [b[0] + x * half, b[1] + y * half])
        isStill = false
      }
    if (isStill) break
  }
  return at
}

/** The position, or the nearest one to it that is not too far from the place. */
function near([x, y]: Pixel, [toX, toY]: Pixel): [number, number] {
  const distance = Math.hypot(toX - x, toY - y)
  const share = distance > MOST_MOVED_PX ? MOST_MOVED_PX / distance : 1
  return [x + (toX - x) * share, y + (toY - y) * share]
}
