import { listLabel } from '../core/names/record-names.ts'
import { pathIn, recordPath } from '../core/record-path.ts'
import type { EventFile } from '../core/schema/record-files.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { EventDate } from '../display/event-date.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { WordingText } from '../display/names/wording-text.tsx'
import { countryName } from '../i18n/country-name.ts'
import { t } from '../i18n/messages.ts'
import { NameList } from '../profile/name-list.tsx'
import { AuthorityLinks, PlacePosition } from '../profile/record-facts.tsx'
import { liveAddress, type Page, wayUp } from './page.ts'
import { placeNodes } from './schema-org.ts'
import { eventsAt, type Site } from './site.ts'

/** The permanent page of a place: its names, where it is and how well that is known, and its events in order. */
export function placePage(place: Place, site: Site): Page {
  const path = recordPath('place', place.id)
  const events = eventsAt(site, place.id)
  const name = listLabel(place, site.language).text
  return {
    path,
    title: t('page.placeTitle', { name }),
    description: t('page.placeDescription', { name, count: events.length }),
    card: {
      kind: t(`placeKind.${place.kind}`),
      title: name,
      facts: [...new Set(place.names.filter(({ lang }) => lang !== site.language).map(({ text }) => text))].filter(
        (text) => text !== name,
      ),
      places: [place],
    },
    content: <PlaceText place={place} events={events} site={site} />,
    jsonLd: placeNodes(place, site),
    alternates: [{ path: 'data/places.json', type: 'application/json' }],
  }
}

function PlaceText({ place, events, site: { language } }: { place: Place; events: readonly EventFile[]; site: Site }) {
  const { id, kind, country, names, note } = place
  const root = wayUp(pathIn(language, recordPath('place', id)))
  return (
    <article data-place-id={id}>
      <p className="muted">
        {t(`placeKind.${kind}`)}
        {country && kind !== 'country' && ` · ${t('page.countryIs', { country: countryName(country) })}`}
      </p>
      <h1>
        <WordingText wording={listLabel(place, language)} />
      </h1>
      {note && <p lang={langOf(place, 'note')}>{note}</p>}
      <p>
        <a href={liveAddress(root, language, `profile=place:${id}`)}>{t('page.onMap')}</a>
      </p>
      <h2>{t('page.eventsHere')}</h2>
      {events.length === 0 ? (
        <p>{t('profile.noEvents')}</p>
      ) : (
        <ol className="record-list">
          {events.map((event) => (
            <li key={event.id}>
              <EventDate event={event} />:
              <QueryLink change={{ event: event.id }} lang={langOf(event, 'title')}>
                {event.title}
              </QueryLink>
            </li>
          ))}
        </ol>
      )}
      <h2>{t('page.onRecord')}</h2>
      <NameList names={names} />
      <h3>{t('profile.position')}</h3>
      <PlacePosition place={place} />
      <AuthorityLinks {...place} />
    </article>
  )
}
