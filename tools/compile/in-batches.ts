/** As many files as are open at once. */
const BATCH_SIZE = 64

/** Does something with every item, a batch at a time, and gives the results in order. Rejects with the first failure. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let i = 0; i < items.length; i += BATCH_SIZE)
    results.push(...(await Promise.all(items.slice(i, i + BATCH_SIZE).map(work))))
  return results
}
