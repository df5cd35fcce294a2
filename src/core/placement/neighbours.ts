/** Finds what stands near a point on the screen without looking at everything: a grid of squares. */
import { distancePx, type Pixel } from '../geo/mercator.ts'

/** Things at pixels, to be asked for the one added first among those nearer than `reachPx`. */
export class Neighbours<Item extends { pixel: Pixel }> {
  /** By row, then by column. */
  private readonly squares = new Map<number, Map<number, { item: Item; order: number }[]>>()
  private count = 0

  constructor(private readonly reachPx: number) {}

  add(item: Item): void {
    const [column, row] = this.squareOf(item.pixel)
    const entry = { item, order: this.count }
    this.count += 1
    const columns = this.squares.get(row) ?? new Map<number, (typeof entry)[]>()
    this.squares.set(row, columns)
    const square = columns.get(column)
    if (square) square.push(entry)
    else columns.set(column, [entry])
  }

  /** The first that was added of those nearer to the pixel than the reach; undefined when there is none. */
  find(pixel: Pixel): Item | undefined {
    const [column, row] = this.squareOf(pixel)
    let first: { item: Item; order: number } | undefined
    for (let down = -1; down <= 1; down += 1) {
      const columns = this.squares.get(row + down)
      for (let right = -1; columns && right <= 1; right += 1)
        for (const entry of columns.get(column + right) ?? [])
          if ((!first || entry.order < first.order) && distancePx(entry.item.pixel, pixel) < this.reachPx) first = entry
    }
    return first?.item
  }

  private squareOf([x, y]: Pixel): [column: number, row: number] {
    return [Math.floor(x / this.reachPx), Math.floor(y / this.reachPx)]
  }
}
