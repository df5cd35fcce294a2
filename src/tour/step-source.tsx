import { use } from 'react'
import type { Story } from '../core/schema/story.ts'
import { EventDate } from '../display/event-date.tsx'
import { Quotation } from '../display/evidence/quotation.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { useAtlas } from '../state/atlas-state.tsx'

interface StepSourceProps {
  step: Pick<Story['steps'][number], 'event' | 'article'>
}

/** The event that a step is about, which opens over the tour, and an excerpt that supports it. */
export function StepSource({ step }: StepSourceProps) {
  const { atlas } = useAtlas()
  const event = atlas.eventById.get(step.event)
  if (!event) return null
  return (
    <>
      <p className="tour-event">
        <FamilySymbol family={event.family} labelled />
        <span>
          <EventDate event={event} />:{' '}
          <QueryLink change={{ event: event.id }} lang="en">
            {event.title}
          </QueryLink>
        </span>
      </p>
      <LoadedPart>
        <StepExcerpt step={step} />
      </LoadedPart>
    </>
  )
}

function StepExcerpt({ step: { event, article } }: StepSourceProps) {
  const { records } = useAtlas()
  const { evidence } = use(records.event(event))
  const excerpt = evidence.find((one) => article === undefined || one.article === article)
  return excerpt && <Quotation quotation={excerpt} />
}
