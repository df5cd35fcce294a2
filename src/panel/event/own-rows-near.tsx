import type { AtlasEvent } from '../../core/atlas.ts'
import { isPoint } from '../../core/placement/group-places.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { useOwnRows } from '../../state/own-data.ts'

/** How many rows of the reader's own data lie near an event in place and time; nothing where there are none to ask. */
export function OwnRowsNear({ event }: { event: AtlasEvent }) {
  const { atlas } = useAtlas()
  const rows = useOwnRows()
  const places = event.mapped_places.flatMap((id) => atlas.places.get(id) ?? [])
  const positions = places.flatMap((place) => (place.position && isPoint(place) ? [place.position] : []))
  if (!rows || positions.length === 0) return null
  return <p className="notice">{rows.sayNear(positions, event.date_start, event.date_end)}</p>
}
