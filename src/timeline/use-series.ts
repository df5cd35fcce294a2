import { useMemo, useRef } from 'react'

/** History of one gesture, such as a drag: its first change makes an entry for the back button, the others replace it. */
export interface Series {
  next: () => 'push' | 'replace'
  end: () => void
}

export function useSeries(): Series {
  const hasBegun = useRef(false)
  return useMemo(
    () => ({
      next: () => {
        const history = hasBegun.current ? 'replace' : 'push'
        hasBegun.current = true
        return history
      },
      end: () => {
        hasBegun.current = false
      },
    }),
    [],
  )
}
