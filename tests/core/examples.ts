/** Small events and places for tests, made from what the test is about. */
import type { AtlasEvent } from '../../src/core/atlas.ts'
import type { IndexEvent } from '../../src/core/schema/event-index.ts'
import type { PageData } from '../../src/core/schema/page-data.ts'
import type { Place } from '../../src/core/schema/reference-lists.ts'
import type { Subject } from '../../src/core/schema/subject.ts'
import { FACET_KEYS, type FacetKey, type Filter } from '../../src/core/select/filter.ts'
import { LANGUAGES } from '../../src/core/vocabulary/language.ts'

const NOTHING_CHOSEN = Object.fromEntries(FACET_KEYS.map((key) => [key, []])) as unknown as Record<
  FacetKey,
  readonly string[]
>

/** A filter that keeps all events. */
export const EVERYTHING: Filter = {
  ...NOTHING_CHOSEN,
  from: 0,
  to: 9999,
  months: undefined,
  actors: undefined,
  matching: undefined,
  inside: undefined,
}

/** An event of the year 2020 at no place, with some properties of its own. */
export function exampleEvent(properties: Partial<AtlasEvent> = {}): AtlasEvent {
  return {
    id: 'example',
    title: 'An example',
    date: '2020',
    date_start: '2020-01-01',
    date_end: '2020-12-31',
    year_start: 2020,
    year_end: 2020,
    type: 'meeting',
    family: 'talks',
    status: 'reported',
    mapped_places: [],
    places: [],
    countries: [],
    actors: [],
    actor_roles: [],
    sides: [],
    outlets: [],
    published: [],
    article_count: 0,
    articles: [],
    reference_count: 0,
    note_count: 0,
    ...properties,
  }
}

/** An entry of the index: an event of the day 2020-01-01 without places, actors or articles. */
export function exampleIndexEntry(properties: Partial<IndexEvent> = {}): IndexEvent {
  return {
    id: 'example',
    title: 'An example',
    date: '2020-01-01',
    type: 'meeting',
    family: 'talks',
    status: 'reported',
    sides: [],
    places: [],
    actors: [],
    roles: [],
    reference_count: 0,
    note_count: 0,
    ...properties,
  }
}

/** A place known exactly; `position: undefined` makes it a place that no source locates. */
export function examplePlace(id: string, position: Place['position'], certainty: Place['certainty'] = 'exact'): Place {
  return { id, kind: 'city', names: [{ lang: 'en', text: id }], certainty, ...(position ? { position } : {}) }
}

/** What the small atlases of the tests are about. */
export const EXAMPLE_SUBJECT: Subject = {
  id: 'example-atlas',
  authors: 'Example contributors',
  records_until: '2026-01-01',
  languages: [...LANGUAGES],
  first_view: [43, 38, 49, 42],
  narrow_view: [44, 39, 48, 41],
  surroundings: [38, 37, 52, 44],
  sides: [],
  families: [
    { id: 'talks', shape: 'circle', hue: 'blue' },
    { id: 'force', shape: 'triangle', hue: 'orange' },
  ],
  layers: [{ id: 'areas' }, { id: 'villages' }, { id: 'cities', derived_from: 'meetings' }],
  kinds: [
    { id: 'area-of-control', layer: 'areas', mark: 'area-of-control' },
    { id: 'village', layer: 'villages', mark: 'border-village' },
    { id: 'city', layer: 'cities', mark: 'summit-city' },
  ],
  name_pairs: {
    country: 'AZ',
    place_kinds: ['village', 'town', 'city'],
    first: { language: 'az' },
    second: {
      language: 'hy',
      leads_in_countries: ['AM'],
      leads_in_areas: ['area-of-control', 'indicative-area'],
    },
  },
}

/** The data of a page of which nothing is on record. */
export const EMPTY_PAGE: PageData = {
  subject: EXAMPLE_SUBJECT,
  texts: {},
  events: [],
  places: [],
  articles: [],
  outlets: [],
  background: [],
}

/** A town in Azerbaijan that has another name in Armenian. */
export const TWO_NAMED_TOWN: Place = {
  ...examplePlace('stepanakert', [46.75, 39.82]),
  country: 'AZ',
  pair: [
    { lang: 'az', text: 'Khankendi' },
    { lang: 'hy', text: 'Stepanakert' },
  ],
  names: [
    { lang: 'en', text: 'Khankendi' },
    { lang: 'hy', text: 'Ստեփանակերտ', transliteration: 'Stepanakert' },
  ],
}
