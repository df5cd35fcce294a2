/** What can be asked of the events: years, and facets whose values events have. */
import type { AtlasEvent } from './atlas.ts'

/** The values that an event has in a facet, each once. */
type ValuesOf = (event: AtlasEvent) => readonly string[]

/** Every facet: how to read an event's values. */
export const FACETS = {
  type: ({ type }) => [type],
  actor: ({ actors }) => actors,
  outlet: ({ outlets }) => outlets,
  place: ({ places }) => places,
  confidence: ({ confidence }) => (confidence ? [confidence] : []),
  /** What some of its references are. */
  sources: ({ source_labels }) => source_labels ?? [],
  /** `one`: all its sources belong to one and the same side. */
  sides: ({ one_sided }) => (one_sided ? ['one'] : []),
  /** `hide`: it lasted two years or less, so that choosing this value hides the longer ones. */
  long: ({ long_running }) => (long_running ? [] : ['hide']),
} as const satisfies Record<string, ValuesOf>

export type FacetKey = keyof typeof FACETS

export const FACET_KEYS = Object.keys(FACETS) as readonly FacetKey[]

/**
 * What to keep. Years are inclusive. A facet lists the values of which an event must have one; an empty list keeps
 * everything.
 */
export type Filter = {
  from: number
  to: number
  /** Ids of the events that a search found; undefined keeps everything. */
  matching: ReadonlySet<string> | undefined
} & Record<FacetKey, readonly string[]>

/** Every facet, keeping everything. */
export const UNFILTERED: Record<FacetKey, readonly string[]> = {
  type: [],
  actor: [],
  outlet: [],
  place: [],
  confidence: [],
  sources: [],
  sides: [],
  long: [],
}
