/** Finds what stands near a point on the screen without looking at everything: a grid of squares. */
import { distancePx, type Pixel } from './mercator.ts'

/** Things at pixels, to be asked for the one added first among those nearer than `reachPx`. */
export class Neighbours<Item extends { pixel: Pixel }> {
  private readonly squares = new Map<string, { item: Item; order: number }[]>()
  private count = 0

  constructor(private readonly reachPx: number) {}

  add(item: Item): void {
    const key = this.keyOf(item.pixel, 0, 0)
    const entry = { item, order: this.count }
    this.count += 1
    const square = this.squares.get(key)
    if (square) square.push(entry)
    else this.squares.set(key, [entry])
  }

  /** The first that was added of those nearer to the pixel than the reach; undefined when there is none. */
  find(pixel: Pixel): Item | undefined {
    let first: { item: Item; order: number } | undefined
    for (const right of [-1, 0, 1])
      for (const down of [-1, 0, 1])
        for (const entry of this.squares.get(this.keyOf(pixel, right, down)) ?? [])
          if (distancePx(entry.item.pixel, pixel) < this.reachPx && (!first || entry.order < first.order)) first = entry
    return first?.item
  }

  private keyOf([x, y]: Pixel, right: number, down: number): string {
    return `${Math.floor(x / this.reachPx) + right} ${Math.floor(y / this.reachPx) + down}`
  }
}
