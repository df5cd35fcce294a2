/** Gives the same promise for the same key. A failed one stays, because a view asks for it again at every rendering. */
export function rememberPromises() {
  const promises = new Map<string, Promise<unknown>>()
  const failed = new Set<string>()
  const pending = new Set<string>()

  function once<T>(key: string, load: (key: string) => Promise<T>): Promise<T> {
    const known = promises.get(key)
    if (known) return known as Promise<T>
    const promise = load(key)
    promises.set(key, promise)
    pending.add(key)
    promise.catch(() => failed.add(key)).finally(() => pending.delete(key))
    return promise
  }

  function forgetFailures(): void {
    for (const key of failed) promises.delete(key)
    failed.clear()
  }

  return { once, awaited: () => [...pending], forgetFailures }
}
