import { Comparison } from '../compare/comparison.tsx'
import { countSources } from '../core/evidence/compare-sources.ts'
import { listLabel } from '../core/names/record-names.ts'
import { pathIn, recordPath } from '../core/record-path.ts'
import type { EventFile } from '../core/schema/record-files.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { EventDate, formatDate } from '../display/event-date.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { t } from '../i18n/messages.ts'
import { Disagreements, EventClaims } from '../panel/event/event-claims.tsx'
import { EventFacts, EventLine, EventTypeName } from '../panel/event/event-facts.tsx'
import { CheckedArticles, DateAndPlaces } from '../panel/event/event-provenance.tsx'
import { EventWords } from '../panel/event/event-words.tsx'
import { liveAddress, type Page, wayUp } from './page.ts'
import { eventNodes } from './schema-org.ts'
import { placesOf, type Site } from './site.ts'

/** The permanent page of an event: all that the atlas holds about it. */
export function eventPage(event: EventFile, site: Site): Page {
  const path = recordPath('event', event.id)
  const date = formatDate(event.date, event.date_is_bounds)
  const places = placesOf([event], site)
  return {
    path,
    title: t('page.eventTitle', { title: event.title, date }),
    description: event.summary,
    card: {
      kind: t(`family.${event.family}`),
      family: event.family,
      title: event.title,
      facts: [date, ...places.map((place) => listLabel(place, site.language).text)],
      places,
    },
    content: (
      <EventText
        event={event}
        live={liveAddress(wayUp(pathIn(site.language, path)), site.language, `event=${event.id}`)}
      />
    ),
    jsonLd: eventNodes(event, site),
    alternates: [
      { path: `data/events/${event.id}.json`, type: 'application/json' },
      ...[...new Set(event.evidence.map(({ article }) => article))].map((article) => ({
        path: `data/annotations/${article}.jsonld`,
        type: 'application/ld+json',
      })),
    ],
  }
}

function EventText({ event, live }: { event: EventFile; live: string }) {
  return (
    <article data-event-id={event.id}>
      <p className="reading-kind">
        <FamilySymbol family={event.family} /> {t(`family.${event.family}`)}
        <EventTypeName event={event} /> · <EventDate event={event} />
      </p>
      <h1 lang={langOf(event, 'title')}>{event.title}</h1>
      <p lang={langOf(event, 'summary')}>{event.summary}</p>
      <p>
        <a href={live}>{t('page.onMap')}</a>
      </p>
      <h2>{t('page.onRecord')}</h2>
      <EventLine event={event} />
      {event.evidence.length > 0 && <p className="muted">{t('page.checked')}</p>}
      <EventWords event={event} isWhole />
      {event.notes && <Disagreements ids={event.notes} />}
      <EventClaims event={event} />
      <EventFacts event={event} />
      {countSources(event) > 1 && (
        <>
          <h3>{t('compare.title')}</h3>
          <Comparison event={event} />
        </>
      )}
      <h3>{t('detail.known')}</h3>
      <DateAndPlaces event={event} />
      {event.evidence.length > 0 && (
        <>
          <h3>{t('detail.checkedHow')}</h3>
          <CheckedArticles event={event} />
        </>
      )}
    </article>
  )
}
