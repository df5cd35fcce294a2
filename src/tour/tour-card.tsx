import { type KeyboardEvent, use, useEffect, useRef } from 'react'
import { quotationsOf } from '../core/evidence/quotations.ts'
import type { Story } from '../core/schema/story.ts'
import { langOf, unreviewedFields } from '../core/translation/lay-texts.ts'
import { EventDate } from '../display/event-date.tsx'
import { Quotation } from '../display/evidence/quotation.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { LoadedPart } from '../display/loading/loaded-part.tsx'
import { ReadingPage } from '../display/reading-page.tsx'
import { TranslationNote } from '../display/translation-note.tsx'
import { usableWhen } from '../display/usable-when.ts'
import { t } from '../i18n/messages.ts'
import type { AllowedValues } from '../state/allowed-values.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { NOTHING_OPEN, type Query, withoutKeys } from '../state/query.ts'
import './tour-card.css'

/** Steps that the arrow keys go, while the focus is in the card. */
const ARROWS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** A guided tour at the step that the address names: its text, its event in a source's words, and the ways on. */
export function TourCard({ id }: { id: string }) {
  const { allowed, records, query, change } = useAtlas()
  const story = use(records.story(id))
  const { step } = query
  const total = story.steps.length
  const content = useRef<HTMLDivElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const leave = () => change(leavingView(story, query, allowed))

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the address that the tour begins with is completed
  useEffect(() => {
    if (isBare(query, allowed)) change(stepView(story, step), 'replace')
  }, [story])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins with its first line
  useEffect(() => {
    content.current?.closest('.app-reading')?.scrollTo(0, 0)
  }, [step])

  function go(to: number) {
    if (to < 1 || to > total) return
    // What has the focus in the content may go with the step.
    if (content.current?.contains(document.activeElement)) next.current?.focus()
    change(stepView(story, to))
  }

  function followArrows(event: KeyboardEvent) {
    const by = ARROWS[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(step + by)
  }

  const shown = story.steps[step - 1]
  if (!shown) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys do what the buttons inside do
    <div className="tour" onKeyDown={followArrows}>
      <ReadingPage
        className="tour-card"
        title={story.title}
        titleId="tour-title"
        titleLang={langOf(story, 'title')}
        data={{ 'data-story-id': id, 'data-step': String(step) }}
        kind={t('tour.kind')}
        closeLabel={t('tour.leave')}
        onClose={leave}
      >
        <div className="tour-step" ref={content}>
          <div aria-live="polite" aria-atomic="true">
            <p id="tour-progress" className="tour-progress">
              {t('tour.progress', { step, total })}
            </p>
            <p className="tour-text" lang={langOf(shown, 'text')}>
              {shown.text}
            </p>
          </div>
          <TranslationNote record={`story ${id}`} fields={unreviewedFields(story)} />
          <h3>{t('tour.source')}</h3>
          <StepSource step={shown} />
        </div>
        <nav className="tour-ways" aria-label={t('tour.steps')}>
          <button type="button" className="button" {...usableWhen(step > 1, () => go(step - 1))}>
            {t('tour.previous')}
          </button>
          <progress max={total} value={step} aria-labelledby="tour-progress" />
          <button type="button" className="button" ref={next} onClick={() => (step === total ? leave() : go(step + 1))}>
            {step === total ? t('tour.finish') : t('tour.next')}
          </button>
        </nav>
      </ReadingPage>
    </div>
  )
}

interface StepSourceProps {
  step: Pick<Story['steps'][number], 'event' | 'article'>
}

/** The event that a step is about, which opens over the tour, and words of a source that support it. */
function StepSource({ step }: StepSourceProps) {
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

/** The change that goes to a step, counted from 1: its years and layers, and nothing open over it. */
export function stepView({ id, steps }: Story, step: number): Partial<Query> {
  const shown = steps[step - 1]
  return {
    ...NOTHING_OPEN,
    story: id,
    step,
    ...(shown && { ...shown.years, layers: shown.layers }),
  }
}

/** The change that leaves the tour: years and layers that are still the step's go with it, those the reader chose stay. */
export function leavingView(story: Story, query: Query, allowed: AllowedValues): Partial<Query> {
  const { from, to, layers } = stepView(story, query.step)
  return {
    story: undefined,
    step: 1,
    ...(query.from === from && query.to === to ? withoutKeys(['from', 'to'], allowed) : {}),
    ...(String(query.layers) === String(layers) ? { layers: allowed.layers } : {}),
  }
}

/** Whether an address names a step and nothing of what it shows, so that the step has yet to be put into it. */
export function isBare({ from, to, layers }: Query, { firstYear, lastYear, layers: all }: AllowedValues): boolean {
  return from === firstYear && to === lastYear && layers.length === all.length
}
