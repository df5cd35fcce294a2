/**
 * Describes the quality of the data in counts: what there is of each kind, what is missing, what was merged.
 * Pure, and free of times of day, so that the same sources give the same report.
 */

import { expandEdtf, OPEN_END } from './expand-edtf.ts'
import type { EventRecord } from './schema/event.ts'
import type { Sources } from './sources.ts'

/** How often a value occurs. */
export interface Count {
  value: string
  count: number
}

/** Events of a year: those that begin in it, and those whose interval overlaps it (as the year filter counts them). */
export interface YearCount {
  year: number
  beginning: number
  overlapping: number
}

/** Places and actors without a name in a language, and names given without a source. */
export interface NameCount {
  language: string
  placesWithoutName: number
  actorsWithoutName: number
  namesWithoutSource: number
}

export interface DataReport {
  events: number
  /** Every year from the first to the last that has events. */
  years: YearCount[]
  types: Count[]
  families: Count[]
  /** Events in which the publisher appears, as outlet of an article or publisher of a reference; copies count for the original. */
  publishers: Count[]
  /** Sources by side: every reference, and every article once per event. */
  sides: Count[]
  confidence: Count[]
  statuses: Count[]
  /** Ids of events whose sources all belong to one and the same side, international bodies not counted as a side. */
  oneSided: string[]
  /** References whose page was not read. */
  unseenReferences: number
  /** Ids of events that quote neither an article nor a reference. */
  withoutQuotation: string[]
  names: NameCount[]
  /** Places by certainty; "without position" stands for those that no source locates. */
  places: Count[]
  actors: number
  /** Ids given up in merges, and the event they lead to now. */
  merges: { id: string; into: string }[]
}

const LANGUAGES = ['az', 'en', 'hy', 'ru'] as const

/** Report on sources that have passed all checks. Counts are sorted by size, then name; ids by name. */
export function reportOn(sources: Sources): DataReport {
  const { events, places, actors, types } = sources
  const family = new Map(types.map((type) => [type.id, type.family]))
  const cited = events.map((event) => sourcesOf(event, sources))
  return {
    events: events.length,
    years: countYears(events),
    types: tally(events.map(({ type }) => type)),
    families: tally(events.map(({ type }) => family.get(type) ?? 'unknown')),
    publishers: tally(cited.flatMap((list) => [...new Set(list.map(({ publisher }) => originalOf(publisher)))])),
    sides: tally(cited.flat().map(({ side }) => side)),
    confidence: tally(events.map(({ confidence }) => confidence?.level ?? 'not stated')),
    statuses: tally(events.map(({ status }) => status)),
    oneSided: idsWhere(events, (_, i) => isOneSided(cited[i] ?? [])),
    unseenReferences: events.flatMap(({ references = [] }) => references).filter(({ seen }) => !seen).length,
    withoutQuotation: idsWhere(events, (event) => !hasQuotation(event)),
    names: LANGUAGES.map((language) => countNames(language, sources)),
    places: tally(places.map(({ position, certainty }) => (position ? certainty : 'without position'))),
    actors: actors.length,
    merges: events
      .flatMap(({ id, merged_ids = [] }) => merged_ids.map((merged) => ({ id: merged, into: id })))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** Publisher and side of each source of an event: its articles, each once, then its references. */
function sourcesOf(event: EventRecord, { articles, outlets }: Sources): { publisher: string; side: string }[] {
  const excerpts = [...event.evidence, ...(event.claims ?? []).flatMap(({ evidence }) => evidence)]
  const ofArticles = [...new Set(excerpts.map(({ article }) => article))].flatMap((id) => {
    const outlet = outlets.find((one) => one.id === articles.find((article) => article.id === id)?.outlet)
    return outlet ? [{ publisher: outlet.name, side: outlet.side }] : []
  })
  return [...ofArticles, ...(event.references ?? []).map(({ publisher, side }) => ({ publisher, side }))]
}

/** "RFE/RL (copy at GFATF)" is RFE/RL. */
function originalOf(publisher: string): string {
  return publisher.replace(/ \(copy at [^)]*\)$/, '')
}

function isOneSided(cited: { side: string }[]): boolean {
  const sides = new Set(cited.map(({ side }) => side))
  return sides.size === 1 && !sides.has('none') && !sides.has('INT')
}

function hasQuotation({ evidence, claims = [], references = [] }: EventRecord): boolean {
  return (
    evidence.length > 0 || claims.some((claim) => claim.evidence.length > 0) || references.some(({ quote }) => quote)
  )
}

function countYears(events: EventRecord[]): YearCount[] {
  const spans = events.map(({ date }) => {
    const { start, end } = expandEdtf(date)
    const first = Number(start.slice(0, 4))
    return { first, last: end === OPEN_END ? first : Number(end.slice(0, 4)) }
  })
  const earliest = Math.min(...spans.map(({ first }) => first))
  const latest = Math.max(...spans.map(({ last }) => last))
  return Array.from({ length: spans.length > 0 ? latest - earliest + 1 : 0 }, (_, i) => {
    const year = earliest + i
    return {
      year,
      beginning: spans.filter(({ first }) => first === year).length,
      overlapping: spans.filter(({ first, last }) => first <= year && year <= last).length,
    }
  })
}

function countNames(language: string, { places, actors }: Sources): NameCount {
  const named = [...places, ...actors].flatMap(({ names }) => names.filter(({ lang }) => lang === language))
  const lacks = ({ names }: { names: { lang: string }[] }) => !names.some(({ lang }) => lang === language)
  return {
    language,
    placesWithoutName: places.filter(lacks).length,
    actorsWithoutName: actors.filter(lacks).length,
    namesWithoutSource: named.filter(({ source }) => source === undefined).length,
  }
}

function idsWhere(events: EventRecord[], test: (event: EventRecord, index: number) => boolean): string[] {
  return events
    .filter(test)
    .map(({ id }) => id)
    .sort()
}

function tally(values: readonly string[]): Count[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
