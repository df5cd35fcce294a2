/** What can be asked of the events: years, and facets whose values events have. */
import type { AtlasEvent } from '../atlas.ts'
import { isDateUncertain } from '../time/edtf.ts'
import type { Period } from '../time/period.ts'

/** The values that an event has in a facet, each once. */
type ValuesOf = (event: AtlasEvent) => readonly string[]

/** Every facet: how to read an event's values. */
export const FACETS = {
  /** Ids of types and families; no id is both. */
  type: ({ family, type }) => [family, type],
  /** Ids, and `<actor>:<role>`. */
  actor: ({ actors, actor_roles }) => [...actors, ...actor_roles],
  /** Any of its places, also one that it is only about. */
  place: ({ places }) => places,
  /** Countries where it stands on the map, ISO 3166-1 alpha-2. */
  country: ({ countries }) => countries,
  /** Outlets of its articles. */
  outlet: ({ outlets }) => outlets,
  /** Ids of its articles. */
  in: ({ articles }) => articles,
  /** Sides of its sources, references included. */
  side: ({ sides }) => sides,
  /** Years in which its articles were published. */
  published: ({ published }) => published,
  status: ({ status }) => [status],
  confidence: ({ confidence }) => (confidence ? [confidence] : []),
  /** `some`: there is a disagreement on record. */
  notes: ({ note_count }) => (note_count > 0 ? ['some'] : []),
  /** What some of its references are. */
  sources: ({ source_labels }) => source_labels ?? [],
  /** `one`: all its sources belong to one and the same side. */
  sides: ({ one_sided }) => (one_sided ? ['one'] : []),
  /** `hide`: it lasted two years or less, so that choosing this value hides the longer ones. */
  long: ({ long_running }) => (long_running ? [] : ['hide']),
  /** `hide`: its date is certain, so that choosing this value hides the others. */
  uncertain: (event) => (isDateUncertain(event) ? [] : ['hide']),
} as const satisfies Record<string, ValuesOf>

export type FacetKey = keyof typeof FACETS

export const FACET_KEYS = Object.keys(FACETS) as readonly FacetKey[]

/**
 * What to keep. Years and months are inclusive. A facet lists values: an event must have one of them (`actors: 'all'`:
 * every one of the actors) and none of those written with a minus. An empty list keeps everything.
 */
export type Filter = Period & {
  actors: 'all' | undefined
  /** Ids of the events that a search found; undefined keeps everything. */
  matching: ReadonlySet<string> | undefined
  /** Ids of the places in the chosen area; undefined keeps everything. */
  inside: ReadonlySet<string> | undefined
} & Record<FacetKey, readonly string[]>

/** Mark of a value that events must not have. No value begins with it. */
const MINUS = '-'

/** The value that leaves out the events with `value`. */
export function without(value: string): string {
  return MINUS + value
}

/** The value itself, with or without the mark. */
export function unmarked(value: string): string {
  return isLeftOut(value) ? value.slice(MINUS.length) : value
}

/** Whether a value of a facet's list is one that events must not have. */
export function isLeftOut(value: string): boolean {
  return value.startsWith(MINUS)
}

/** A facet's list after a click on a value, marked or not: it is added, or taken away when it is there; never both ways. */
export function toggled(list: readonly string[], value: string): string[] {
  const others = list.filter((other) => unmarked(other) !== unmarked(value))
  return list.includes(value) ? others : [...others, value]
}

/** What a facet's list asks for: values of which to have one or, with `needsAll`, every one, and values not to have. */
export interface Choice {
  wanted: ReadonlySet<string>
  leftOut: ReadonlySet<string>
  needsAll: boolean
}

/** What a filter asks for in a facet. */
export function choiceIn(key: FacetKey, filter: Filter): Choice {
  return {
    wanted: new Set(filter[key].filter((value) => !isLeftOut(value))),
    leftOut: new Set(filter[key].filter(isLeftOut).map(unmarked)),
    needsAll: key === 'actor' && filter.actors === 'all',
  }
}
