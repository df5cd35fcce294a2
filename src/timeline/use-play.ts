import { useEffect, useRef, useState } from 'react'
import { useAtlas } from '../state/atlas-state.tsx'
import { setPlaying, useIsPlaying } from '../state/playback.ts'
import type { Speed } from '../state/query.ts'

/** Milliseconds from one step to the next. */
const PACE_MS: Record<Speed | 'normal', number> = { slow: 2400, normal: 1200, fast: 500 }

export interface Play {
  isPlaying: boolean
  /** How it last came to a stop; undefined before the first time. */
  stopped: 'paused' | 'ended' | undefined
  toggle: () => void
}

interface Years {
  from: number
  to: number
}

/** Moves the chosen years forward by one at a time until the last year. Any other change of the years stops it. */
export function usePlay(): Play {
  const { query, known, change } = useAtlas()
  const { from, to, months, speed = 'normal' } = query
  const { firstYear, lastYear } = known
  const isPlaying = useIsPlaying()
  const [stopped, setStopped] = useState<Play['stopped']>()
  /** The years that playing last chose: others mean that the reader chose. */
  const expected = useRef<Years>(undefined)

  useEffect(() => {
    if (!isPlaying) return
    const isOurs = expected.current?.from === from && expected.current.to === to && months === undefined
    if (!isOurs || to >= lastYear) {
      setStopped(isOurs ? 'ended' : 'paused')
      setPlaying(false)
      return
    }
    const timer = window.setTimeout(() => {
      expected.current = { from: from + 1, to: to + 1 }
      change(expected.current, 'replace')
    }, PACE_MS[speed])
    return () => window.clearTimeout(timer)
  }, [isPlaying, from, to, months, lastYear, speed, change])
  useEffect(() => () => setPlaying(false), [])

  function toggle() {
    setStopped('paused')
    if (!isPlaying) {
      expected.current = beginning({ from, to }, firstYear, lastYear)
      change(expected.current)
    }
    setPlaying(!isPlaying)
  }
  return { isPlaying, stopped, toggle }
}

/** From all years, the first year alone; from the end, the first years of the same number; else where the reader is. */
function beginning({ from, to }: Years, firstYear: number, lastYear: number): Years {
  if (to < lastYear) return { from, to }
  return { from: firstYear, to: from === firstYear ? firstYear : firstYear + to - from }
}
