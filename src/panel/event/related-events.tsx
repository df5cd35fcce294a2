import type { Atlas, AtlasEvent } from '../../core/atlas.ts'
import type { EventRecord } from '../../core/schema/record-files.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { EventDate } from '../../display/event-date.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** Events that this one belongs to, contains, follows from, led to, was announced by or announced, as terms of a list. */
export function RelatedEvents({ event }: { event: EventRecord }) {
  const { atlas } = useAtlas()
  return relatedEvents(atlas, event).map(({ label, other }) => (
    <div key={`${label}-${other.id}`} className="facts-row">
      <dt>{label}</dt>
      <dd>
        <QueryLink change={{ event: other.id }} lang={langOf(other, 'title')}>
          {other.title}
        </QueryLink>
        , <EventDate event={other} />
      </dd>
    </div>
  ))
}

/** The relations of an event in both directions, as the compiler wrote them. */
function relatedEvents({ eventById }: Atlas, { related }: EventRecord): { label: string; other: AtlasEvent }[] {
  return (related ?? []).flatMap(({ relation, event }) => {
    const other = eventById.get(event)
    return other ? [{ label: t(`relation.${relation}`), other }] : []
  })
}
