/** How many files are asked for at a time. */
const AT_ONCE = 6

interface Watch {
  /** Stops asking for more; what is under way ends unheard. */
  signal: AbortSignal
  /** Called with the number that has arrived. */
  onProgress: (done: number) => void
}

/**
 * Loads the records of all ids, a few at a time, in the order of the ids. Rejects with the first failure, so that nothing
 * is made of a part of them, and with an AbortError when the signal stops it.
 */
export async function loadRecords<T>(
  ids: readonly string[],
  load: (id: string) => Promise<T>,
  { signal, onProgress }: Watch,
): Promise<T[]> {
  const records: T[] = []
  let [next, done] = [0, 0]
  async function takeTurns(): Promise<void> {
    for (let index = next++; index < ids.length; index = next++) {
      signal.throwIfAborted()
      records[index] = await load(ids[index] ?? '')
      signal.throwIfAborted()
      done += 1
      onProgress(done)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns))
  return records
}
