/** Seconds after which an answer is no longer waited for, and how many of them are counted at a time. */
const LIMIT_SECONDS = 30
const STEP_SECONDS = 5

/**
 * What `promise` gives. Rejects with `late` when nothing has come within 30 seconds. They are counted in steps: when a
 * computer wakes from hours of sleep, one step has passed, and what was on its way may still come.
 */
export function withTimeout<T>(promise: Promise<T>, late = new Error('no answer came in time')): Promise<T> {
  return new Promise((resolve, reject) => {
    let seconds = 0
    const timer = setInterval(() => {
      seconds += STEP_SECONDS
      if (seconds < LIMIT_SECONDS) return
      clearInterval(timer)
      reject(late)
    }, STEP_SECONDS * 1000)
    promise.then(resolve, reject).finally(() => clearInterval(timer))
  })
}
