import { useCallback, useMemo } from 'react'
import type { AtlasEvent } from '../core/atlas.ts'
import { select } from '../core/select/select.ts'
import { countByMonth, countByYear, type Histogram } from '../core/time/histogram.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { NOTHING_OPEN, readQuery } from '../state/query.ts'

/**
 * Events per month of a year, or per year of the atlas: those that pass the filter whatever years are chosen, and all.
 * Counts anew when the filter changes, not when years are chosen.
 */
export function useHistogram(monthsOf: number | undefined): { shown: Histogram; all: Histogram } {
  const { atlas, filter, known, addressOf } = useAtlas()
  const { matching, inside } = filter
  const { firstYear, lastYear } = known
  // The address of the filter alone stands for it: it is the same text as long as the filter is the same.
  const address = addressOf({ from: firstYear, to: lastYear, speed: undefined, ...NOTHING_OPEN })
  const kept = useMemo(
    () => select(atlas, { ...readQuery(address, known).query, matching, inside }).events,
    [atlas, address, known, matching, inside],
  )
  const count = useCallback(
    (events: readonly AtlasEvent[]) =>
      monthsOf === undefined ? countByYear(events, firstYear, lastYear) : countByMonth(events, monthsOf),
    [monthsOf, firstYear, lastYear],
  )
  const shown = useMemo(() => count(kept), [count, kept])
  const all = useMemo(() => count(atlas.events), [count, atlas])
  return { shown, all }
}
