import { type ReactNode, type TouchEvent, use, useRef } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import { secondVoice } from '../../core/evidence/quotations.ts'
import { langOf, unreviewedFields } from '../../core/translation/lay-texts.ts'
import { EventDate } from '../../display/event-date.tsx'
import { Quotation } from '../../display/evidence/quotation.tsx'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { Icon } from '../../display/icon.tsx'
import { QueryLink } from '../../display/links/query-link.tsx'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { TranslationNote } from '../../display/translation-note.tsx'
import { usableWhen } from '../../display/usable-when.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { CardFrame } from './card-frame.tsx'

/** How far a finger moves sideways to step on, in pixels. */
const SWIPE_PX = 60

interface EventCardProps {
  event: AtlasEvent
  /** The place at which it is looked at. */
  place: string | undefined
  /** All events behind the symbol of that place, in order. */
  here: readonly AtlasEvent[]
  onClose: () => void
}

/** An event in the first words of its sources, with the way to it and to its neighbours. */
export function EventCard({ event, place, here, onClose }: EventCardProps) {
  const { change } = useAtlas()
  const index = here.indexOf(event)
  const go = (step: number) => {
    const next = here[index + step]
    if (next) change({ card: { kind: 'event', id: next.id, place } })
  }
  return (
    <Swipeable onSwipe={go}>
      <CardFrame
        subject={place ?? event.id}
        title={event.title}
        titleLang={langOf(event, 'title')}
        kind={
          <>
            <FamilySymbol family={event.family} />
            <span>
              {t(`family.${event.family}`)} · <EventDate event={event} />
            </span>
          </>
        }
        footer={
          <>
            <QueryLink change={{ event: event.id, article: undefined }} className="primary-link">
              {t('map.read')}
            </QueryLink>
            {here.length > 1 && index >= 0 && (
              <span className="card-steps">
                <button type="button" aria-label={t('map.previousEvent')} {...usableWhen(index > 0, () => go(-1))}>
                  <Icon name="back" />
                </button>
                <span role="status">{t('map.position', { index: index + 1, count: here.length })}</span>
                <button
                  type="button"
                  aria-label={t('map.nextEvent')}
                  {...usableWhen(index < here.length - 1, () => go(1))}
                >
                  <Icon name="next" />
                </button>
              </span>
            )}
          </>
        }
        onClose={onClose}
      >
        {event.first_words && <Quotation quotation={event.first_words} event={event} />}
        {event.article_count + event.reference_count > 1 && (
          <LoadedPart>
            <OtherVoice event={event} />
          </LoadedPart>
        )}
        <Support event={event} />
        <TranslationNote fields={unreviewedFields(event)} />
      </CardFrame>
    </Swipeable>
  )
}

/** Where sources differ, the words of another one. */
function OtherVoice({ event }: { event: AtlasEvent }) {
  const { atlas, records } = useAtlas()
  const voice = secondVoice(use(records.event(event.id)), atlas)
  return (
    voice && (
      <div className="second-voice">
        <p>
          <strong>{t('detail.disagreements')}</strong>{' '}
          {voice.compared && <span lang={langOf(voice.compared, 'difference')}>{voice.compared.difference}</span>}
        </p>
        <Quotation quotation={voice.quotation} event={event} isSecond />
      </div>
    )
  )
}

/** How much supports the event, and how much disagrees. */
function Support({ event: { article_count, reference_count, note_count, one_sided, sides } }: { event: AtlasEvent }) {
  const counts = [
    article_count > 0 && t('map.sources', { count: article_count }),
    reference_count > 0 && t('map.references', { count: reference_count }),
  ].filter(Boolean)
  return (
    <p className="card-support">
      {counts.join(', ')}
      {one_sided && <span className="badge">{t('detail.onlySide', { side: t(`side.${sides[0] ?? 'none'}`) })}</span>}
      {note_count > 0 && (
        <span className="badge badge-notice">
          <Icon name="disagree" /> {t('events.disagreement', { count: note_count })}
        </span>
      )}
    </p>
  )
}

/** Steps on when a finger moves sideways over what is inside. */
function Swipeable({ onSwipe, children }: { onSwipe: (step: 1 | -1) => void; children: ReactNode }) {
  const start = useRef<{ x: number; y: number }>(undefined)
  const begin = ({ touches }: TouchEvent) => {
    const touch = touches[0]
    start.current = touch && { x: touch.clientX, y: touch.clientY }
  }
  const end = ({ changedTouches }: TouchEvent) => {
    const touch = changedTouches[0]
    if (!start.current || !touch) return
    const [right, down] = [touch.clientX - start.current.x, touch.clientY - start.current.y]
    start.current = undefined
    if (Math.abs(right) > SWIPE_PX && Math.abs(right) > 2 * Math.abs(down)) onSwipe(right < 0 ? 1 : -1)
  }
  return (
    <div className="card-swipe" onTouchStart={begin} onTouchEnd={end}>
      {children}
    </div>
  )
}
