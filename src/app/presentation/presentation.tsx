import type { AtlasEvent } from '../../core/atlas.ts'
import { langOf } from '../../core/translation/lay-texts.ts'
import { EventDate } from '../../display/event-date.tsx'
import { FamilySymbol } from '../../display/family-symbol.tsx'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { present } from '../../state/signals.ts'
import { useEscape } from '../../state/use-shortcut.ts'
import './presentation.css'
import { useFocusOnWall } from './use-wall-focus.ts'

/** Days that an event of one day may have in its sources: a night, or two days that they differ by. */
const MAX_DAYS = 3
const DAY_MS = 24 * 3600 * 1000

/** What the page adds on a wall: the event of the day on which the map changes. Escape leaves the wall. */
export function Presentation() {
  const { selection, query } = useAtlas()
  useFocusOnWall()
  useEscape(() => present(false))
  const event = query.day === undefined ? undefined : eventOf(query.day, selection.events)
  if (!event) return null
  return (
    <article className="presented-event" data-event-id={event.id} data-furniture>
      <p className="presented-kind">
        <FamilySymbol family={event.family} /> {t(`family.${event.family}`)} · <EventDate event={event} />
      </p>
      <h2 lang={langOf(event, 'title')}>{event.title}</h2>
      <Words event={event} />
    </article>
  )
}

/** The quotation that stands for an event, and who is quoted. */
function Words({ event: { first_words: words } }: { event: AtlasEvent }) {
  const { atlas } = useAtlas()
  if (!words) return null
  const article = atlas.articles.get(words.article ?? '')
  return (
    <>
      <blockquote cite={words.page?.address} lang={words.lang ?? 'en'}>
        “{words.quote}”
      </blockquote>
      <p className="presented-source">{words.page?.publisher ?? atlas.outlets.get(article?.outlet ?? '')?.name}</p>
    </>
  )
}

/** The first event of a day, of those that have words if any has: none that went on for longer than what happens on a day. */
function eventOf(day: string, events: readonly AtlasEvent[]): AtlasEvent | undefined {
  const ofDay = events.filter(
    ({ date_start, date_end }) =>
      date_start <= day && day <= date_end && Date.parse(date_end) - Date.parse(date_start) < MAX_DAYS * DAY_MS,
  )
  return ofDay.find(({ first_words }) => first_words) ?? ofDay[0]
}
