import { listLabel } from '../core/names/record-names.ts'
import { langOf } from '../core/translation/lay-texts.ts'
import { EventDate, formatDate } from '../display/event-date.tsx'
import { FamilySymbol } from '../display/family-symbol.tsx'
import { QueryLink } from '../display/links/query-link.tsx'
import { t } from '../i18n/messages.ts'
import type { Page } from './page.ts'
import type { Site } from './site.ts'

/** Pages that list all permanent pages of a kind. */
export function listPages(site: Site): Page[] {
  const { atlas, language } = site
  const places = [...atlas.places.values()]
    .map((place) => ({ id: place.id, label: listLabel(place, language).text }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  return [
    listPage(
      'event/',
      t('page.events'),
      t('page.eventsIntro', { count: atlas.events.length }),
      <ol className="record-list">
        {atlas.events.map((event) => (
          <li key={event.id} data-event-id={event.id}>
            <FamilySymbol family={event.family} labelled /> <EventDate event={event} />:{' '}
            <QueryLink change={{ event: event.id }} lang={langOf(event, 'title')}>
              {event.title}
            </QueryLink>
          </li>
        ))}
      </ol>,
    ),
    listPage(
      'article/',
      t('page.articles'),
      t('page.articlesIntro', { count: atlas.articles.size }),
      <ul className="record-list">
        {[...atlas.articles.values()].map((article) => (
          <li key={article.id}>
            <QueryLink change={{ article: article.id }} lang={article.language}>
              {article.headline}
            </QueryLink>
            {`, ${atlas.outlets.get(article.outlet)?.name}, ${formatDate(article.published)}`}
          </li>
        ))}
      </ul>,
    ),
    listPage(
      'place/',
      t('page.places'),
      t('page.placesIntro', { count: places.length }),
      <ul className="record-list columns">
        {places.map(({ id, label }) => (
          <li key={id}>
            <QueryLink change={{ profile: { kind: 'place', id } }}>{label}</QueryLink>
          </li>
        ))}
      </ul>,
    ),
  ]
}

function listPage(path: string, title: string, description: string, list: Page['content']): Page {
  return {
    path,
    title,
    description,
    content: (
      <>
        <h1>{title}</h1>
        <p>{description}</p>
        {list}
      </>
    ),
    jsonLd: [],
    alternates: [],
  }
}
