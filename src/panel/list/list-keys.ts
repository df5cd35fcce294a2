/** Keys that move between the rows of a list. */

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Index of the row that a key leads to, from the row at `index` of `count`; undefined for other keys. */
export function rowAfterKey(key: string, index: number, count: number): number | undefined {
  return STEPS[key]?.(index, count)
}
