import { useCallback, useMemo } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { groupRuns } from '../../core/grouping.ts'
import { type DistantEvent, sortByDistance } from '../../core/select/sort-by-distance.ts'
import { formatNumber, t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { useMapCentre } from '../../state/signals.ts'
import { GroupedList } from './grouped-list.tsx'
import type { ListGroup } from './list-groups.ts'

/** The selected events from the nearest to the farthest of the map's centre, each with its distance. */
export function NearestFirst() {
  const { atlas, selection } = useAtlas()
  const centre = useMapCentre(atlas.subject.first_view)
  const sorted = useMemo(() => sortByDistance(selection, atlas.places, centre), [selection, atlas, centre])
  const groups = useMemo(
    () =>
      distanceBands(sorted).map(
        ({ fromKm, toKm, events }): ListGroup => ({
          id: `from-${fromKm}-km`,
          heading: Number.isFinite(toKm)
            ? t('list.within', { km: formatNumber(toKm) })
            : t('list.beyond', { km: formatNumber(fromKm) }),
          events: events.map(({ event }) => event),
        }),
      ),
    [sorted],
  )
  const byId = useMemo(() => new Map(sorted.map((distant) => [distant.event.id, distant])), [sorted])
  const noteOf = useCallback(
    ({ id }: AtlasEvent) => {
      const { km = 0, nearest } = byId.get(id) ?? {}
      if (!nearest) return undefined
      const distance = formatNumber(km < 10 ? Math.round(km * 10) / 10 : Math.round(km))
      return nearest.certainty === 'exact' ? t('list.km', { km: distance }) : t('list.aboutKm', { km: distance })
    },
    [byId],
  )
  return <GroupedList groups={groups} noteOf={noteOf} />
}

/** Upper ends of the bands in kilometres, inclusive. */
const ENDS_KM = [25, 100, 500, 2000, Number.POSITIVE_INFINITY]

interface Band {
  fromKm: number
  toKm: number
  events: readonly DistantEvent[]
}

/** Divides events, sorted by distance, into bands; empty ones are left out. */
export function distanceBands(sorted: readonly DistantEvent[]): Band[] {
  return groupRuns(sorted, ({ km }) => ENDS_KM.findIndex((end) => km <= end)).map(({ key, items }) => ({
    fromKm: ENDS_KM[key - 1] ?? 0,
    toKm: ENDS_KM[key] ?? Number.POSITIVE_INFINITY,
    events: items,
  }))
}
