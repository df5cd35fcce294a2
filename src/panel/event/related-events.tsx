import type { Atlas, AtlasEvent } from '../../core/atlas.ts'
import type { EventRecord } from '../../core/schema/record-files.ts'
import { EventDate } from '../../display/event-date.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** Events that this one belongs to, contains, follows from, led to, was announced by or announced. */
export function RelatedEvents({ event }: { event: EventRecord }) {
  const { atlas } = useAtlas()
  const relations = relatedEvents(atlas, event)
  if (relations.length === 0) return null
  return (
    <>
      <h3>{t('detail.related')}</h3>
      <ul>
        {relations.map(({ label, other }) => (
          <li key={`${label}-${other.id}`}>
            {label}:{' '}
            <QueryLink change={{ event: other.id }} lang="en">
              {other.title}
            </QueryLink>
            , <EventDate event={other} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The relations of an event in both directions, as the compiler wrote them. */
function relatedEvents({ eventById }: Atlas, { related }: EventRecord): { label: string; other: AtlasEvent }[] {
  return (related ?? []).flatMap(({ relation, event }) => {
    const other = eventById.get(event)
    return other ? [{ label: t(`relation.${relation}`), other }] : []
  })
}
