import { use, useMemo } from 'react'
import { allFeatures } from '../core/atlas.ts'
import { countIds } from '../core/profile.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { RelatedList } from './related-list.tsx'
import type { Names } from './use-names.ts'

/** For a place where meetings were held: who took part in the meetings held there, as its layer counts them. */
export function MeetingsHere({ id, names }: { id: string; names: Names }) {
  const { atlas, records } = useAtlas()
  const layers = use(records.layers())
  const met = useMemo(() => {
    const meetings =
      allFeatures(layers).find(({ properties }) => properties.place === id && properties.events)?.properties.events ??
      []
    const actors = meetings.flatMap((event) => atlas.eventById.get(event)?.actors ?? [])
    return countIds(actors, names.compare('actor'))
  }, [atlas, layers, id, names])
  return (
    <RelatedList
      title={t('profile.metHere')}
      kind="actor"
      related={met}
      countOf={(count) => t('profile.meetings', { count })}
      names={names}
    />
  )
}
