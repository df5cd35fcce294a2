import { use } from 'react'
import { quotationsOf } from '../core/evidence/quotations.ts'
import type { Story } from '../core/schema/story.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { EventDate } from '../display/event-date.tsx'
import { Quotation } from '../display/evidence/quotation.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { useAtlas } from '../state/atlas-state.tsx'

interface StepSourceProps {
  step: Pick<Story['steps'][number], 'event' | 'article'>
}

/** The event that a step is about, which opens over the tour, and words of a source that support it. */
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
          <QueryLink change={{ event: event.id }} lang={langOf(event, 'title')}>
            {event.title}
          </QueryLink>
        </span>
      </p>
      <LoadedPart>
        <StepWords step={step} />
      </LoadedPart>
    </>
  )
}

/** Words of the article that the step names, else the event's first words. */
function StepWords({ step: { event, article } }: StepSourceProps) {
  const { atlas, records } = useAtlas()
  const quotations = quotationsOf(use(records.event(event)), atlas)
  const quotation = quotations.find((one) => article === undefined || one.article === article)
  return quotation && <Quotation quotation={quotation} />
}
