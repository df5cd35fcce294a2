/** The reader's calendar day as an external store: a page that stays open follows the calendar. */
import { useSyncExternalStore } from 'react'

/** Timers stand still while a machine sleeps, so the day is looked at again at least this often. */
const LONGEST_WAIT_MS = 600_000

/** The reader's calendar day now, YYYY-MM-DD. */
export function today(): string {
  // "sv-SE" writes days in this way.
  return new Date().toLocaleDateString('sv-SE')
}

/** The reader's calendar day; `first` is that with which the page was rendered. */
export function useToday(first: string): string {
  return useSyncExternalStore(subscribe, today, () => first)
}

function subscribe(listener: () => void): () => void {
  let timer = 0
  const look = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(look, Math.min(LONGEST_WAIT_MS, untilMidnightMs()))
    listener()
  }
  document.addEventListener('visibilitychange', look)
  look()
  return () => {
    window.clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
  }
}

function untilMidnightMs(): number {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime()
}
