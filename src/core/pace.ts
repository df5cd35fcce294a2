/**
 * Keeps something from happening too often: some at once, then one at a time, after the generic cell rate algorithm
 * (ITU-T I.371).
 */
export interface Pace {
  /** Milliseconds from `now` until one more may happen; 0: it may now. */
  wait: (now: number) => number
  /** Notes that one has happened, whether or not it was waited for. */
  note: (now: number) => void
}

/**
 * A pace of `atOnce` in a row, and one more every `pauseMs` milliseconds: in any period of `t` milliseconds at most
 * `atOnce + t / pauseMs`, as long as `wait` is heeded. Times are milliseconds of one clock that never goes back.
 */
export function paceOf(atOnce: number, pauseMs: number): Pace {
  let paidUntil = Number.NEGATIVE_INFINITY
  return {
    wait: (now) => Math.max(0, paidUntil - (atOnce - 1) * pauseMs - now),
    note: (now) => {
      paidUntil = Math.max(paidUntil, now) + pauseMs
    },
  }
}
