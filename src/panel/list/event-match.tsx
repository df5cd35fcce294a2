import { type ReactNode, use } from 'react'
import type { AtlasEvent } from '../../core/atlas.ts'
import type { MarkedText, Reason } from '../../core/search/explain-match.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import './event-match.css'

interface EventMatchProps {
  event: AtlasEvent
  words: string
  /** What stands under a title that says by itself why the event was found. */
  children: ReactNode
}

/** An event's title, and why these words find it. */
export function EventMatch({ event, words, children }: EventMatchProps) {
  const { records } = useAtlas()
  const reasons = use(records.reasons(words, event.id))
  const lang = langOf(event, 'title')
  const title = reasons.find((reason) => reason.field === 'title' && reason.lang === lang)
  const others = reasons.filter((reason) => reason !== title)
  return (
    <>
      <span className="event-row-title" lang={lang}>
        {title ? <Marked text={title.text} /> : event.title}
      </span>
      {others.map((reason) => (
        <ReasonLine key={keyOf(reason)} reason={reason} />
      ))}
      {others.length === 0 && children}
    </>
  )
}

/** The field, and the part of it that holds the words: a fragment of a source in quotation marks, in its language. */
function ReasonLine({ reason: { field, text, lang, of } }: { reason: Reason }) {
  const isQuote = field === 'quote'
  return (
    <span className="event-match">
      {isQuote ? t('searchField.quote', { source: of }) : t(`searchField.${field}`)}:{' '}
      {isQuote ? (
        <q lang={lang}>
          <Marked text={text} />
        </q>
      ) : (
        <span lang={lang}>
          <Marked text={text} />
        </span>
      )}
      {!isQuote && of && ` (${of})`}
    </span>
  )
}

function Marked({ text }: { text: MarkedText }) {
  let start = 0
  return text.map(({ text, isMarked }) => {
    const key = start
    start += text.length
    return isMarked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}

function keyOf({ field, text, of = '' }: Reason): string {
  return `${field} ${of} ${text.map(({ text }) => text).join('')}`
}
