import { use, useMemo } from 'react'
import { changeDays } from '../core/time/as-of.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** Days within the years of the atlas on which the lines and areas change that are switched on; suspends until they are there. */
export function useChangeDays(): readonly string[] {
  const { atlas, records, query, allowed } = useAtlas()
  const layers = use(records.layers())
  return useMemo(() => {
    // Meetings are counted by the chosen years: they begin and end with these, not with a day of their own.
    const dated = atlas.subject.layers.filter(({ id, derived_from }) => !derived_from && query.layers.includes(id))
    const shown = dated.flatMap(({ id }) => layers[id] ?? [])
    return changeDays(shown).filter((day) => day >= String(allowed.firstYear) && day < String(allowed.lastYear + 1))
  }, [atlas, layers, query.layers, allowed])
}
