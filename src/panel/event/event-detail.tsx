import { type ReactNode, use, useLayoutEffect, useRef, useState } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { countSources } from '../../core/evidence/compare-sources.ts'
import type { EventFile } from '../../core/schema/record-files.ts'
import { langOf, unreviewedFields } from '../../core/translation/lay-texts.ts'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { Icon } from '../../display/icon.tsx'
import { PermanentLink } from '../../display/links/permanent-link.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { ViewReport } from '../../display/links/report-error.tsx'
import { Extra, LoadedPart } from '../../display/loading/loaded-part.tsx'
import { ReadingPage } from '../../display/reading-page.tsx'
import { TranslationNote } from '../../display/translation-note.tsx'
import { usableWhen } from '../../display/usable-when.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { Disagreements, EventClaims } from './event-claims.tsx'
import './event-detail.css'
import { EventFacts, EventLine, EventTypeName } from './event-facts.tsx'
import { CheckedArticles, DateAndPlaces } from './event-provenance.tsx'
import { EventWords } from './event-words.tsx'
import { OwnRowsNear } from './own-rows-near.tsx'

/** How far below the panel's top the first words of a source begin at most, in pixels. */
const WORDS_WITHIN_PX = 420

/** How a summary is set, from the roomiest: what does not leave the first words in sight gives way to the next. */
const SETTINGS = ['', 'is-small', 'is-small is-cut', 'is-small is-cut is-short'] as const

interface EventDetailProps {
  event: AtlasEvent
  /** Offers the view with this event to others; there is no button for it without. */
  onShare?: (() => void) | undefined
}

/** All that the atlas holds about one event, what its sources say before everything else. */
export function EventDetail({ event, onShare }: EventDetailProps) {
  const { change, selection } = useAtlas()
  const index = selection.events.indexOf(event)
  const go = (step: number) => {
    const next = selection.events[index + step]
    if (next) change({ event: next.id }, 'replace')
  }
  return (
    <ReadingPage
      className="event-detail"
      title={event.title}
      titleId="event-title"
      titleLang={langOf(event, 'title')}
      data={{ 'data-event-id': event.id }}
      kind={
        <>
          <FamilySymbol family={event.family} />
          <span>
            {t(`family.${event.family}`)}
            <Extra>
              <EventTypeName event={event} />
            </Extra>
          </span>
          {event.context && <span className="badge">{t('events.context')}</span>}
        </>
      }
      actions={
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={t('detail.previous')}
            {...usableWhen(index > 0, () => go(-1))}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t('detail.next')}
            {...usableWhen(index >= 0 && index < selection.events.length - 1, () => go(1))}
          >
            <Icon name="down" />
          </button>
          {onShare && (
            <button
              type="button"
              className="icon-button"
              aria-label={t('share.title')}
              aria-haspopup="dialog"
              onClick={onShare}
            >
              <Icon name="share" />
            </button>
          )}
        </>
      }
      onClose={() => change({ event: undefined })}
    >
      {index < 0 && <p className="notice">{t('events.hidden')}</p>}
      <OwnRowsNear event={event} />
      <LoadedPart>
        <EventBody id={event.id} />
      </LoadedPart>
    </ReadingPage>
  )
}

function EventBody({ id }: { id: string }) {
  const event = use(useAtlas().records.event(id))
  return (
    <>
      <EventLine event={event} />
      <Summary event={event} />
      <TranslationNote record={`event ${id}`} fields={unreviewedFields(event)} />
      <EventWords event={event} />
      {event.notes && <Disagreements ids={event.notes} />}
      <CompareLink event={event} />
      <EventClaims event={event} />
      <EventFacts event={event} />
      <Fold title={t('detail.known')}>
        <DateAndPlaces event={event} />
      </Fold>
      {event.evidence.length > 0 && (
        <Fold title={t('detail.checkedHow')}>
          <CheckedArticles event={event} />
        </Fold>
      )}
      <Fold title={t('detail.cite')}>
        <PermanentLink folder="event" id={id} />
      </Fold>
      <ViewReport record={`event ${id}`} />
    </>
  )
}

/** The summary: whole, in smaller letters, or cut where so much stands above it that the first words would be out of sight. */
function Summary({ event }: { event: EventFile }) {
  const text = useRef<HTMLParagraphElement>(null)
  const [setting, setSetting] = useState<number>(0)
  // Before it is painted; the words of the sources come with it.
  useLayoutEffect(() => {
    const page = text.current?.closest('.event-detail')
    const words = page?.querySelector('blockquote')
    if (setting === SETTINGS.length - 1 || !page || !words) return
    const distance = words.getBoundingClientRect().top - page.getBoundingClientRect().top
    if (distance > WORDS_WITHIN_PX) setSetting(setting + 1)
  }, [setting])
  const [isUncut, setUncut] = useState(false)
  const shown = isUncut ? SETTINGS[1] : SETTINGS[setting]
  const isCut = shown?.includes('is-cut')
  return (
    <>
      <p ref={text} className={`event-summary ${shown}`} lang={langOf(event, 'summary')}>
        {event.summary}
      </p>
      {isCut && (
        <button type="button" className="link-button" onClick={() => setUncut(true)}>
          {t('detail.more')}
        </button>
      )}
    </>
  )
}

/** What only some readers need. */
function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="event-fold">
      <summary>
        {title} <Icon name="down" />
      </summary>
      <LoadedPart>{children}</LoadedPart>
    </details>
  )
}

/** The way to the sources side by side; nothing when there is only one. */
function CompareLink({ event }: { event: EventFile }) {
  const count = countSources(event)
  if (count < 2) return null
  return (
    <p>
      <QueryLink change={{ compare: '1' }} className="compare-link">
        {t('detail.compare', { count })}
      </QueryLink>
    </p>
  )
}
