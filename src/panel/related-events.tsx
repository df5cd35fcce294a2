import type { Atlas, AtlasEvent } from '../core/atlas.ts'
import { EventDate } from '../display/event-date.tsx'
import { QueryLink } from '../display/query-link.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** Events that this one belongs to, contains, follows from, led to, was announced by or announced. */
export function RelatedEvents({ event }: { event: AtlasEvent }) {
  const { atlas } = useAtlas()
  const relations = relatedEvents(atlas, event)
  if (relations.length === 0) return null
  return (
    <>
      <h3>{t('detail.related')}</h3>
      <ul>
        {relations.map(({ label, other }) => (
          <li key={`${label}-${other.id}`}>
            {label}: <QueryLink change={{ event: other.id }}>{other.title}</QueryLink>, <EventDate event={other} />
          </li>
        ))}
      </ul>
    </>
  )
}

function relatedEvents({ events, eventById }: Atlas, event: AtlasEvent): { label: string; other: AtlasEvent }[] {
  const forward = [
    [t('detail.partOf'), event.part_of],
    [t('detail.followsFrom'), event.follows_from],
    [t('detail.announcedBy'), event.announced_by],
  ] as const
  const backward = [
    [t('detail.contains'), events.filter((other) => other.part_of === event.id)],
    [t('detail.ledTo'), events.filter((other) => other.follows_from === event.id)],
    [t('detail.announced'), events.filter((other) => other.announced_by === event.id)],
  ] as const
  return [
    ...forward.flatMap(([label, id]) => {
      const other = eventById.get(id ?? '')
      return other ? [{ label, other }] : []
    }),
    ...backward.flatMap(([label, others]) => others.map((other) => ({ label, other }))),
  ]
}
