/** What values the address of a view of an atlas may have. */
import type { Atlas } from '../core/atlas.ts'
import { type NameOrder, nameOrders } from '../core/names/record-names.ts'
import { FACETS, type FacetKey } from '../core/select/filter.ts'
import { CONFIDENCE_LEVELS, SOURCE_LABELS, STATUSES } from '../core/vocabulary/field-values.ts'
import type { Language } from '../core/vocabulary/language.ts'

/** Facets whose values are words that are known whether or not an event has them. */
const WORDS: Partial<Record<FacetKey, readonly string[]>> = {
  status: STATUSES,
  confidence: CONFIDENCE_LEVELS,
  notes: ['some'],
  sources: SOURCE_LABELS,
  sides: ['one'],
  long: ['hide'],
  uncertain: ['hide'],
}

/** Years (inclusive), ids, and the values of facets. */
export interface AllowedValues {
  firstYear: number
  lastYear: number
  isEvent: (id: string) => boolean
  isArticle: (id: string) => boolean
  isPlace: (id: string) => boolean
  /** Whether an id is that of a place with a point of its own, which a country or region has not. */
  isPoint: (id: string) => boolean
  /** Number of steps of a guided tour; 0 when there is no such tour. */
  stepsOf: (story: string) => number
  /** Ids of the layers, in the order of addresses and lists. */
  layers: readonly string[]
  languages: readonly Language[]
  /** Orders of two names. */
  nameOrders: readonly NameOrder[]
  /** The values of a facet. The events are looked through when it is asked for: most addresses name none. */
  valuesOf: (facet: FacetKey) => ReadonlySet<string>
}

/** The values that the address of a view of this atlas may have. `today` is YYYY-MM-DD. */
export function allowedValues(atlas: Atlas, today: string): AllowedValues {
  const thisYear = Number(today.slice(0, 4))
  let [firstYear, lastYear] = [thisYear, thisYear]
  for (const { year_start, year_end } of atlas.events) {
    firstYear = Math.min(firstYear, year_start)
    lastYear = Math.max(lastYear, year_start, Math.min(year_end, thisYear))
  }
  return {
    firstYear,
    lastYear,
    isEvent: (id) => atlas.eventById.has(id),
    isArticle: (id) => atlas.articles.has(id),
    isPlace: (id) => atlas.places.has(id),
    isPoint: (id) => {
      const place = atlas.places.get(id)
      return place?.position !== undefined && place.certainty !== 'region'
    },
    stepsOf: (story) => atlas.stories.get(story)?.events.length ?? 0,
    layers: atlas.subject.layers.map(({ id }) => id),
    languages: atlas.subject.languages,
    nameOrders: nameOrders(atlas.subject.name_pairs),
    valuesOf: facetValues(atlas),
  }
}

/** Values of events, and those that the atlas knows though no event has them. */
function facetValues({ events, places, articles, outlets, background }: Atlas): AllowedValues['valuesOf'] {
  const listed: Partial<Record<FacetKey, () => Iterable<string>>> = {
    // Who stayed away from every event has a profile, too.
    actor: () => [
      ...background.flatMap(({ actors = [] }) => actors),
      ...events.flatMap(({ actor_roles }) => actor_roles.map((role) => role.slice(0, role.indexOf(':')))),
    ],
    place: () => places.keys(),
    outlet: () => outlets.keys(),
    in: () => articles.keys(),
  }
  const found = new Map<FacetKey, Set<string>>()
  return (facet) => {
    const known = found.get(facet)
    if (known) return known
    const values = new Set(WORDS[facet] ?? listed[facet]?.())
    for (const event of events) for (const value of FACETS[facet](event)) values.add(value)
    found.set(facet, values)
    return values
  }
}
