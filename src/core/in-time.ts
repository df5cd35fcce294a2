/** Seconds after which an answer is no longer waited for. */
const LIMIT_SECONDS = 30

/** What `promise` gives. Rejects with `late` when nothing has come within the limit. */
export function inTime<T>(promise: Promise<T>, late = new Error('no answer came in time')): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, LIMIT_SECONDS * 1000, late)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
