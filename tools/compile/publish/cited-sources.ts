/** Which sources an event rests on, and whether they all speak for one side. */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import type { SourceLabel } from '../../../src/core/schema/event-index.ts'
import type { Reference, Side } from '../../../src/core/schema/evidence.ts'
import type { Sources } from '../sources.ts'

/** A source as the rule below sees it. */
export interface CitedSource {
  publisher: string
  /** `none` belongs to no side, `INT` is an international body. */
  side: Side
}

/** Values of `side` that stand for no side at all. */
const NO_SIDE: readonly Side[] = ['none', 'INT']

/** Gives publisher and side of each source of an event: its articles, each once, then its references. */
export function findCitedSources({
  articles,
  outlets,
}: Pick<Sources, 'articles' | 'outlets'>): (event: EventRecord) => CitedSource[] {
  const outletById = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outletById.get(outlet)]))
  return ({ evidence, claims = [], references = [] }) => {
    const excerpts = [...evidence, ...claims.flatMap((claim) => claim.evidence)]
    const ofArticles = [...new Set(excerpts.map(({ article }) => article))].flatMap((id) => {
      const outlet = outletOf.get(id)
      return outlet ? [{ publisher: outlet.name, side: outlet.side }] : []
    })
    return [...ofArticles, ...references.map(({ publisher, side }) => ({ publisher, side }))]
  }
}

/**
 * The side that every one of the sources belongs to; undefined when there are several sides, or when at least one
 * source belongs to none. An international body is no side: one such source is enough for sourcing that is not one-sided.
 */
export function onlySide(cited: readonly Pick<CitedSource, 'side'>[]): Side | undefined {
  const sides = new Set(cited.map(({ side }) => side))
  const [side] = sides
  return sides.size === 1 && side !== undefined && !NO_SIDE.includes(side) ? side : undefined
}

/** What some of the references are that a reader wants to know of, in alphabetical order, each once. */
export function sourceLabels(references: readonly Pick<Reference, 'kind' | 'publisher' | 'seen'>[]): SourceLabel[] {
  const labels = references.flatMap(({ kind, publisher, seen }): SourceLabel[] => [
    ...(kind === 'advocacy' ? (['advocacy'] as const) : []),
    ...(kind === 'copy-of-primary' || /\((copy|at)\b/.test(publisher) ? (['copy'] as const) : []),
    ...(seen ? [] : (['unverified'] as const)),
  ])
  return [...new Set(labels)].sort()
}
