/** What permanent pages show, in the terms of schema.org, for search engines and other programs. */
import { nameIn } from '../core/names/record-names.ts'
import { geonamesAddress, wikidataAddress } from '../core/profile.ts'
import { pathIn, recordPath } from '../core/record-path.ts'
import type { Excerpt } from '../core/schema/evidence.ts'
import type { EventFile } from '../core/schema/record-files.ts'
import type { Actor, Article, Place } from '../core/schema/reference-lists.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { countryName } from '../i18n/country-name.ts'
import { t } from '../i18n/messages.ts'
import { RELEASES_PATH, wayUp } from './page.ts'
import { eventsAt, type Site } from './site.ts'

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** A node of JSON-LD. Without the address of the site, its addresses are relative to the page on which it stands. */
type Node = { '@type': string } & Record<string, unknown>

/** An event, its quotations, and the articles they are from. */
export function eventNodes(event: EventFile, site: Site): Node[] {
  const path = recordPath('event', event.id)
  const root = rootOf(path, site)
  const { start, end } = isoInterval(event)
  const articles = [...new Set(event.evidence.map(({ article }) => article))]
  const relatedAs = (relation: string) =>
    (event.related ?? []).filter((one) => one.relation === relation).map((one) => reference(root, 'event', one.event))
  return [
    compact({
      '@type': 'Event',
      '@id': root + path,
      url: root + pathIn(site.language, path),
      identifier: event.id,
      inLanguage: site.language,
      name: event.title,
      description: event.summary,
      startDate: start,
      endDate: end,
      eventStatus: event.status === 'planned' ? 'https://schema.org/EventScheduled' : undefined,
      location: event.places.flatMap(({ id }) => {
        const place = site.atlas.places.get(id)
        return place ? [placeNode(place, root, site.language)] : []
      }),
      about: event.actors.flatMap(({ id }) => {
        const actor = site.actors.get(id)
        return actor ? [actorNode(actor, site.language)] : []
      }),
      superEvent: relatedAs('part_of'),
      subEvent: relatedAs('contains'),
      subjectOf: event.evidence.map((excerpt) => ({ '@id': quotationId(root, event.id, excerpt) })),
    }),
    ...event.evidence.map((excerpt) => quotationNode(root, event.id, excerpt, site)),
    ...articles.flatMap((id) => articleNode(id, site)),
  ]
}

/** An article and all its quotations that support an event. */
export function articleNodes({ id }: Article, site: Site): Node[] {
  const root = rootOf(recordPath('article', id), site)
  const quotations = (site.excerpts.get(id) ?? []).flatMap(({ excerpt, event }) =>
    event ? [quotationNode(root, event.id, excerpt, site)] : [],
  )
  return [...articleNode(id, site), ...quotations]
}

/** A place with its events. */
export function placeNodes(place: Place, site: Site): Node[] {
  const root = rootOf(recordPath('place', place.id), site)
  const events = eventsAt(site, place.id).map(({ id }) => reference(root, 'event', id))
  return [compact({ ...placeNode(place, root, site.language), event: events })]
}

/** The data as a whole, with its files. */
export function datasetNodes(site: Site): Node[] {
  const root = rootOf(RELEASES_PATH, site)
  const [latest] = site.changes.releases
  const years = site.atlas.events.map(({ year_start }) => year_start)
  const { version, title, description, resources } = site.dataPackage
  return [
    compact({
      '@type': 'Dataset',
      '@id': `${root}data/datapackage.json`,
      url: root + pathIn(site.language, RELEASES_PATH),
      name: title,
      description,
      version,
      datePublished: latest?.date,
      license: LICENCE,
      creator: { '@type': 'Organization', name: site.atlas.subject.authors },
      isAccessibleForFree: true,
      temporalCoverage: `${Math.min(...years)}/..`,
      spatialCoverage: { '@type': 'Place', name: t('subject.region') },
      distribution: resources
        .filter(({ path }) => !path.includes('/') || path.startsWith('layers/'))
        .map(({ path, mediatype, bytes }) => ({
          '@type': 'DataDownload',
          name: path,
          contentUrl: `${root}data/${path}`,
          encodingFormat: mediatype,
          contentSize: `${bytes} B`,
        })),
    }),
  ]
}

function placeNode(place: Place, root: string, language: Language): Node {
  const { text: name } = nameIn(place.names, language)
  const others = place.names.flatMap(({ text, transliteration = [] }) => [text, transliteration].flat())
  const [longitude, latitude] = place.certainty === 'region' ? [] : (place.position ?? [])
  return compact({
    '@type': place.kind === 'country' ? 'Country' : 'Place',
    '@id': root + recordPath('place', place.id),
    url: root + pathIn(language, recordPath('place', place.id)),
    identifier: place.id,
    name,
    alternateName: [...new Set(others)].filter((other) => other !== name),
    geo: longitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace:
      place.country && place.kind !== 'country'
        ? {
            '@type': 'Country',
            identifier: place.country,
            name: countryName(place.country),
          }
        : undefined,
    sameAs: [
      ...(place.geonames ? [geonamesAddress(place.geonames)] : []),
      ...(place.wikidata ? [wikidataAddress(place.wikidata)] : []),
    ],
  })
}

const ACTOR_TYPES: Record<Actor['kind'], string> = {
  person: 'Person',
  state: 'Country',
  body: 'Organization',
  force: 'Organization',
  group: 'Organization',
}

function actorNode(actor: Actor, language: Language): Node {
  return compact({
    '@type': ACTOR_TYPES[actor.kind],
    identifier: actor.id,
    name: nameIn(actor.names, language).text,
    sameAs: actor.wikidata && wikidataAddress(actor.wikidata),
  })
}

/** A headline counts as one only where the text has it; else it is our description. */
function articleNode(id: string, { articles, outlets }: Site): Node[] {
  const article = articles.get(id)
  if (!article) return []
  const outlet = outlets.get(article.outlet)
  return [
    compact({
      '@type': 'NewsArticle',
      '@id': article.address,
      url: article.address,
      name: article.headline,
      headline: article.headline_basis === 'in-text' ? article.headline : undefined,
      datePublished: article.published,
      inLanguage: article.language,
      publisher: compact({ '@type': 'Organization', name: outlet?.name, url: outlet?.address }),
    }),
  ]
}

function quotationNode(root: string, event: string, excerpt: Excerpt, { atlas }: Site): Node {
  const article = atlas.articles.get(excerpt.article)
  return compact({
    '@type': 'Quotation',
    '@id': quotationId(root, event, excerpt),
    text: excerpt.quote,
    inLanguage: article?.language,
    isPartOf: article && { '@id': article.address },
    about: reference(root, 'event', event),
  })
}

function quotationId(root: string, event: string, { article, start, end }: Excerpt): string {
  return `${root}data/annotations/${article}.jsonld#${event}-${start}-${end}`
}

function reference(root: string, folder: 'event', id: string): { '@id': string } {
  return { '@id': root + recordPath(folder, id) }
}

function rootOf(path: string, { address, language }: Site): string {
  return address ?? wayUp(pathIn(language, path))
}

/** A node without the fields that have nothing to say. */
function compact(node: Node): Node {
  const fields = Object.entries(node).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(fields) as Node
}

const POINT = /^(\d{4}(?:-\d{2}){0,2})[~?%]?$/

/**
 * Start and end of an event in plain ISO 8601, for vocabularies that do not know EDTF.
 * With the precision that the date has, without its doubts: "2024-05~" gives 2024-05 for both. Where the date is no plain
 * point or interval, or gives limits, its first and last day. An open end has no end.
 */
export function isoInterval(event: Pick<EventFile, 'date' | 'date_start' | 'date_end' | 'date_is_bounds'>): {
  start: string
  end: string | undefined
} {
  const [from = '', to = from] = event.date_is_bounds ? [] : event.date.split('/')
  return {
    start: POINT.exec(from)?.[1] ?? event.date_start,
    end: POINT.exec(to)?.[1] ?? (to === '..' ? undefined : (event.date_end ?? undefined)),
  }
}
