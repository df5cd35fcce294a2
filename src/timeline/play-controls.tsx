import { useEffect, useRef, useState } from 'react'
import { Icon } from '../display/icon.tsx'
import { Extra } from '../display/loading/loaded-part.tsx'
import { periodName } from '../display/names/selection-words.ts'
import { useChangeDays } from '../display/use-change-days.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import type { Speed } from '../state/query.ts'
import { setPlaying, useIsPlaying } from '../state/signals.ts'
import './play-controls.css'

/** Without the days on which the map changes the years play all the same. */
const NO_DAYS: readonly string[] = []

/** Plays the years, once it is known when the map changes. */
export function PlayControls() {
  return (
    <Extra instead={<PlayButton changeDays={NO_DAYS} />}>
      <PlayWithChanges />
    </Extra>
  )
}

function PlayWithChanges() {
  return <PlayButton changeDays={useChangeDays()} />
}

/** The button, and how it stands in words; the years themselves are not read out one by one. */
function PlayButton({ changeDays }: { changeDays: readonly string[] }) {
  const { isPlaying, stopped, toggle } = usePlay(changeDays)
  const { query } = useAtlas()
  return (
    <>
      <button
        type="button"
        className="play-button"
        aria-label={t(isPlaying ? 'chart.pause' : 'chart.play')}
        onClick={toggle}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <span className="visually-hidden" role="status">
        {isPlaying && t('chart.playing')}
        {!isPlaying && stopped && t(`chart.${stopped}`, { years: periodName(query) })}
      </span>
    </>
  )
}

/** Milliseconds from one step to the next. */
const PACE_MS: Record<Speed | 'normal', number> = { slow: 2400, normal: 1200, fast: 500 }

interface Play {
  isPlaying: boolean
  /** How it last came to a stop; undefined before the first time. */
  stopped: 'paused' | 'ended' | undefined
  toggle: () => void
}

/** How long the map of a day stands on which its lines change. */
const DWELL_MS = 4000

interface Step {
  from: number
  to: number
  day: string | undefined
}

/**
 * Moves the chosen years forward by one at a time until the last year, and stands still on each day on which the map
 * changes. Any other change of the years or the day stops it.
 */
function usePlay(changeDays: readonly string[]): Play {
  const { query, allowed, change } = useAtlas()
  const { from, to, day, months, speed = 'normal' } = query
  const { firstYear, lastYear } = allowed
  const isPlaying = useIsPlaying()
  const [stopped, setStopped] = useState<Play['stopped']>()
  /** What playing last chose: anything else means that the reader chose. */
  const expected = useRef<Step>(undefined)

  useEffect(() => {
    if (!isPlaying) return
    const last = expected.current
    const isOurs = last?.from === from && last.to === to && last.day === day && months === undefined
    const next = isOurs ? stepAfter({ from, to, day }, changeDays, lastYear) : undefined
    if (!next) {
      setStopped(isOurs ? 'ended' : 'paused')
      setPlaying(false)
      return
    }
    const timer = window.setTimeout(
      () => {
        expected.current = next
        change(next, 'replace')
      },
      day === undefined ? PACE_MS[speed] : DWELL_MS,
    )
    return () => window.clearTimeout(timer)
  }, [isPlaying, from, to, day, months, lastYear, speed, changeDays, change])
  useEffect(() => () => setPlaying(false), [])

  function toggle() {
    setStopped('paused')
    if (!isPlaying) {
      expected.current = { ...beginning({ from, to }, firstYear, lastYear), day: undefined }
      change(expected.current)
    }
    setPlaying(!isPlaying)
  }
  return { isPlaying, stopped, toggle }
}

/** From all years, the first year alone; from the end, the first years of the same number; else where the reader is. */
function beginning({ from, to }: Omit<Step, 'day'>, firstYear: number, lastYear: number): Omit<Step, 'day'> {
  if (to < lastYear) return { from, to }
  return { from: firstYear, to: from === firstYear ? firstYear : firstYear + to - from }
}

/** The next day on which the map changes in the last of the years, else the years after these; undefined at the end. */
export function stepAfter(
  { from, to, day = '' }: Step,
  changeDays: readonly string[],
  lastYear: number,
): Step | undefined {
  const next = changeDays.find((change) => change.startsWith(`${to}-`) && change > day)
  if (next) return { from, to, day: next }
  return to < lastYear ? { from: from + 1, to: to + 1, day: undefined } : undefined
}
