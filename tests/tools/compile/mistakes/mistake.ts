/** What a mistake of an editor is, and the parts of the example sources that the tables change. */

/** What an editor changes: the file, the field as in a JSON path, the new value (undefined removes it). */
export interface Mistake {
  what: string
  file: string
  field: string
  value: unknown
  /** Part of the message; undefined when the change is harmless by design. */
  message?: RegExp
  /** Where the problem is told, when that is not the field that was changed. */
  at?: string
  /** Why nothing is refused. */
  harmless?: string
}

export const MEETING = 'events/example-meeting.json'
export const CLASH = 'events/example-clash.json'
export const ARTICLE = 'articles/example-article.json'
export const PLACES = 'places.json'
export const ACTORS = 'actors.json'
export const TOUR = 'stories/example-tour.json'
export const NOTE = 'notes/example-note.json'

export const ATLAS = 'atlas.json'
export const SENTENCES = 'sentences.json'
export const AREAS = 'layers/areas.geojson'
export const TRANSLATION = 'translations/hy/events/example-meeting.json'
export const GLOSSARY = 'glossary/hy.json'

/** A mistake as a line of a table; `at` is left out when the problem is told of the field that was changed. */
export type Row = readonly [what: string, file: string, field: string, value: unknown, message: RegExp, at?: string]

export const REFERENCE = {
  address: 'https://example.org/page',
  publisher: 'Example',
  headline: 'A page',
  headline_basis: 'seen',
  published: '2020-07-03',
  kind: 'news',
  side: 'none',
  seen: true,
  quote: 'two days',
}
export const EXCERPT = {
  article: 'example-article',
  quote: 'met in Alpha <b>today</b>',
  start: 10,
  end: 35,
  paragraph: 1,
  prefix: '',
  suffix: '',
}
export const ACTOR = { id: 'example-actor', role: 'host' }
export const ALPHA = { id: 'alpha', role: 'venue', basis: 'stated' }
