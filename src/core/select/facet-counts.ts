/** How many events other choices would leave, each counted in one pass over the events. */
import type { Atlas, AtlasEvent } from '../atlas.ts'
import { type Condition, conditionsOf, isSubset, soleFailure } from './conditions.ts'
import { choiceIn, FACET_KEYS, FACETS, type FacetKey, type Filter, without } from './filter.ts'

/** For each facet the number of events by value; a value that no event is left with is absent. */
export type FacetCounts = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>

/**
 * For every value, the number of events shown when it is the only one chosen in its facet and all else stays:
 * `select(atlas, { ...filter, ...choosing(filter, key, value) })`.
 */
export function countFacets({ events }: Pick<Atlas, 'events'>, filter: Filter): FacetCounts {
  const conditions = conditionsOf(filter)
  const counts = Object.fromEntries(FACET_KEYS.map((key) => [key, new Map<string, number>()]))
  const facets = FACET_KEYS.map((key) => ({ key, addTo: facetCounter(key, filter, counts[key] ?? new Map()) }))
  for (const event of events) {
    const failed = soleFailure(conditions, event)
    if (failed === 'several') continue
    for (const { key, addTo } of facets) if (failed === 'none' || failed.parts.includes(key)) addTo(event)
  }
  return counts as unknown as FacetCounts
}

/**
 * The choice that a value's count stands for: it alone, or where all are needed it beside those already chosen.
 * What the facet leaves out stays left out, but for the value itself.
 */
export function choosing(filter: Filter, key: FacetKey, value: string): Partial<Filter> {
  const { wanted, leftOut, needsAll } = choiceIn(key, filter)
  const chosen = needsAll ? new Set([...wanted, value]) : [value]
  return { [key]: [...chosen, ...[...leftOut].filter((other) => other !== value).map(without)] }
}

/** Counts an event that meets all conditions, those of this facet apart. */
function facetCounter(key: FacetKey, filter: Filter, counts: Map<string, number>): (event: AtlasEvent) => void {
  const { wanted, leftOut, needsAll } = choiceIn(key, filter)
  const valuesOf: (event: AtlasEvent) => readonly string[] = FACETS[key]
  return (event) => {
    const values = valuesOf(event)
    if (needsAll && !isSubset(wanted, values)) return
    const hindering = leftOut.size === 0 ? [] : values.filter((value) => leftOut.has(value))
    if (hindering.length > 1) return
    for (const value of hindering.length === 1 ? hindering : values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
}

export interface DroppedCondition {
  condition: Condition
  /** Number of events shown without it. */
  count: number
}

/** The conditions of a filter of which dropping one alone would show more events, those that show most first. */
export function countWithoutOne({ events }: Pick<Atlas, 'events'>, filter: Filter): DroppedCondition[] {
  const conditions = conditionsOf(filter)
  const counts = new Map<Condition, number>()
  let shown = 0
  for (const event of events) {
    const failed = soleFailure(conditions, event)
    if (failed === 'none') shown += 1
    else if (failed !== 'several') counts.set(failed, (counts.get(failed) ?? 0) + 1)
  }
  return [...counts]
    .map(([condition, count]) => ({ condition, count: shown + count }))
    .sort((a, b) => b.count - a.count)
}
