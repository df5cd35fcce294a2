/**
 * Describes the quality of the data in counts: what there is of each kind, what is missing, what was merged.
 * Pure, and free of times of day, so that the same sources give the same report.
 */

import type { EventRecord, Family } from '../../../src/core/schema/event.ts'
import type { Count, DataReport } from '../../../src/core/schema/report.ts'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import { expandEdtf, OPEN_END } from '../expand-edtf.ts'
import type { Sources } from '../sources.ts'
import { countTexts } from '../translation/count-texts.ts'
import { findCitedSources, onlySide } from './cited-sources.ts'
import { reportSymmetry } from './report-symmetry.ts'

/** Report on sources that have passed all checks. Counts are sorted by size, then name; ids by name. */
export function reportOn(sources: Sources): DataReport {
  const { subject, events, places, actors, types } = sources
  const families = new Map(types.map((type) => [type.id, type.family]))
  const cited = events.map(findCitedSources(sources))
  const familyOf = ({ id, type }: EventRecord): Family => {
    const family = families.get(type)
    if (!family) throw new Error(`${id}: reported on before its references were checked`)
    return family
  }
  return {
    events: events.length,
    years: countYears(events, familyOf),
    types: tally(events.map(({ type }) => type)),
    families: tally(events.map(familyOf)),
    publishers: tally(cited.flatMap((list) => [...new Set(list.map(({ publisher }) => originalOf(publisher)))])),
    sides: tally(cited.flat().map(({ side }) => side)),
    confidence: tally(events.map(({ confidence }) => confidence?.level ?? 'not stated')),
    statuses: tally(events.map(({ status }) => status)),
    one_sided: idsWhere(events, (_, i) => onlySide(cited[i] ?? []) !== undefined),
    one_sided_by: tally(cited.flatMap((list) => onlySide(list) ?? [])),
    ...reportSymmetry(sources),
    unseen_references: events.flatMap(({ references = [] }) => references).filter(({ seen }) => !seen).length,
    without_quotation: idsWhere(events, (event) => !hasQuotation(event)),
    names: subject.languages.map((language) => countNames(language, sources)),
    translations: countTexts(sources).map(({ unfinished: _, unreviewed: __, ...counts }) => counts),
    places: tally(places.map(({ position, certainty }) => (position ? certainty : 'without position'))),
    actors: actors.length,
    merges: events
      .flatMap(({ id, merged_ids = [] }) => merged_ids.map((merged) => ({ id: merged, into: id })))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** "RFE/RL (copy at GFATF)" is RFE/RL. */
function originalOf(publisher: string): string {
  return publisher.replace(/ \(copy at [^)]*\)$/, '')
}

function hasQuotation({ evidence, claims = [], references = [] }: EventRecord): boolean {
  return (
    evidence.length > 0 || claims.some((claim) => claim.evidence.length > 0) || references.some(({ quote }) => quote)
  )
}

function countYears(events: EventRecord[], familyOf: (event: EventRecord) => Family): DataReport['years'] {
  const spans = events.map((event) => {
    const { start, end } = expandEdtf(event.date)
    const first = Number(start.slice(0, 4))
    return { first, last: end === OPEN_END ? first : Number(end.slice(0, 4)), family: familyOf(event) }
  })
  const earliest = spans.reduce((year, { first }) => Math.min(year, first), Number.POSITIVE_INFINITY)
  const latest = spans.reduce((year, { last }) => Math.max(year, last), Number.NEGATIVE_INFINITY)
  return Array.from({ length: spans.length > 0 ? latest - earliest + 1 : 0 }, (_, i) => {
    const year = earliest + i
    const beginning = spans.filter(({ first }) => first === year)
    return {
      year,
      beginning: beginning.length,
      overlapping: spans.filter(({ first, last }) => first <= year && year <= last).length,
      families: tally(beginning.map(({ family }) => family)),
    }
  })
}

function countNames(language: Language, { places, actors }: Sources): DataReport['names'][number] {
  const named = [...places, ...actors].flatMap(({ names }) => names.filter(({ lang }) => lang === language))
  const lacks = ({ names }: { names: { lang: string }[] }) => !names.some(({ lang }) => lang === language)
  return {
    language,
    places_without_name: places.filter(lacks).length,
    actors_without_name: actors.filter(lacks).length,
    names_without_source: named.filter(({ source }) => source === undefined).length,
  }
}

function idsWhere(events: EventRecord[], test: (event: EventRecord, index: number) => boolean): string[] {
  return events
    .filter(test)
    .map(({ id }) => id)
    .sort()
}

function tally<Value extends string>(values: readonly Value[]): Count<Value>[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
