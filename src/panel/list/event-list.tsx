import { useMemo } from 'react'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'
import { GroupedList } from './grouped-list.tsx'
import { groupByYear } from './list-groups.ts'

const NearestFirst = lazyPart(() => import('./nearest-first.tsx'), 'NearestFirst')

/** The selected events in the order that the reader chose. */
export function EventList() {
  const { selection, query } = useAtlas()
  const groups = useMemo(
    () => groupByYear(selection.events, query.sort === 'newest', query.from),
    [selection, query.sort, query.from],
  )
  if (query.sort !== 'distance') return <GroupedList groups={groups} />
  return (
    <LoadedPart>
      <NearestFirst />
    </LoadedPart>
  )
}
