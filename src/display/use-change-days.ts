import { use, useMemo } from 'react'
import { LAYER_IDS } from '../core/layer-ids.ts'
import { changeDays } from '../core/time/as-of.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** Meetings are counted by the chosen years: they begin and end with these, not with a day of their own. */
const DATED = LAYER_IDS.filter((id) => id !== 'summit-cities')

/** Days within the years of the atlas on which the lines and areas change that are switched on; suspends until they are there. */
export function useChangeDays(): readonly string[] {
  const { records, query, known } = useAtlas()
  const layers = use(records.layers())
  return useMemo(() => {
    const shown = DATED.filter((id) => query.layers.includes(id)).map((id) => layers[id])
    return changeDays(shown).filter((day) => day >= String(known.firstYear) && day < String(known.lastYear + 1))
  }, [layers, query.layers, known])
}
