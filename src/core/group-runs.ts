/** Divides a list into runs of neighbours with the same key, in order. */
export function groupRuns<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): { key: Key; items: Item[] }[] {
  const runs: { key: Key; items: Item[] }[] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = runs.at(-1)
    if (last && last.key === key) last.items.push(item)
    else runs.push({ key, items: [item] })
  }
  return runs
}
