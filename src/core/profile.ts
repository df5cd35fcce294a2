/** What the atlas knows about one place or actor beside its own record: its events and what they share with others. */
import type { ArticleRecords, Atlas, AtlasEvent } from './atlas.ts'
import type { BackgroundClaim } from './schema/reference-lists.ts'

/** Which place or actor a profile is about. */
export interface ProfileRef {
  kind: 'place' | 'actor'
  id: string
}

/** An actor or place that shares events with others, and how many. */
export interface Related {
  id: string
  count: number
}

export interface Profile {
  /** In the atlas's order: by first day. */
  events: readonly AtlasEvent[]
  /** Other actors of these events. */
  actors: readonly Related[]
  /** Other places of these events. */
  places: readonly Related[]
  /** Claims about it that are not tied to one event. */
  background: readonly BackgroundClaim[]
}

/** The property of events and of background claims that lists ids of a kind. */
const LIST = { place: 'places', actor: 'actors' } as const

/** The profile of a place or actor. `compare` orders the ids of those that share equally many events. */
export function profileOf(
  { events: all, background }: Pick<Atlas, 'events'> & Pick<ArticleRecords, 'background'>,
  { kind, id }: ProfileRef,
  compare: { place: (a: string, b: string) => number; actor: (a: string, b: string) => number },
): Profile {
  const events = all.filter((event) => event[LIST[kind]].includes(id))
  const others = (other: ProfileRef['kind']) =>
    countIds(
      events.flatMap((event) => event[LIST[other]]).filter((found) => other !== kind || found !== id),
      compare[other],
    )
  return {
    events,
    actors: others('actor'),
    places: others('place'),
    background: background.filter((claim) => claim[LIST[kind]]?.includes(id)),
  }
}

/** How often each id occurs, the most frequent first, equally frequent ones as `compare` orders them. */
export function countIds(ids: readonly string[], compare: (a: string, b: string) => number): Related[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || compare(a.id, b.id))
}

/** Number of events that begin in each year from `from` to `to` (inclusive), in order. */
export function startsByYear(
  events: readonly Pick<AtlasEvent, 'year_start'>[],
  from: number,
  to: number,
): { year: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const { year_start } of events) counts.set(year_start, (counts.get(year_start) ?? 0) + 1)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => ({
    year: from + i,
    count: counts.get(from + i) ?? 0,
  }))
}

/** A link to a public register: nothing is loaded from it. `id` is an item such as Q1953. */
export function wikidataAddress(id: string): string {
  return `https://www.wikidata.org/wiki/${id}`
}

/** As `wikidataAddress`; `id` is the number of a feature. */
export function geonamesAddress(id: number): string {
  return `https://www.geonames.org/${id}`
}
