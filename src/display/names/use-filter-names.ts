import type { Area } from '../../core/geo/area.ts'
import { listLabel } from '../../core/names/record-names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import type { Condition } from '../../core/select/conditions.ts'
import { FACET_KEYS, type FacetKey, isLeftOut, unmarked } from '../../core/select/filter.ts'
import type { Language } from '../../core/vocabulary/language.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { type Query, withoutKeys } from '../../state/query.ts'
import { periodName } from './selection-words.ts'
import { sectionOf, useValueNames } from './use-value-names.ts'

type Part = Condition['parts'][number]

interface FilterNames {
  /** A value of a facet, marked or not, in words. */
  ofValue: (key: FacetKey, value: string) => string
  /** The part of the filter that a condition looks at, with all its values. */
  ofPart: (part: Part) => string
}

/** Says in words what is filtered. */
export function useFilterNames(): FilterNames {
  const { atlas, query } = useAtlas()
  const namesOf = useValueNames()
  const nameOf = (key: FacetKey, value: string) => {
    const { label } = namesOf(key, unmarked(value))
    return isLeftOut(value) ? t('facets.not', { name: label }) : label
  }
  const inFacet = (key: FacetKey, name: string) => t('facets.chip', { facet: t(`facets.${sectionOf(key)}`), name })
  return {
    ofValue: (key, value) => inFacet(key, nameOf(key, value)),
    ofPart: (part) => {
      if (part === 'from' || part === 'to' || part === 'months') return periodName(query)
      if (part === 'matching') return t('search.is', { words: query.q })
      if (part === 'inside') return query.area ? areaName(query.area, atlas.places, query.lang) : ''
      if (part === 'actors') return t('facets.allChip')
      return inFacet(part, query[part].map((value) => nameOf(part, value)).join(', '))
    },
  }
}

export interface ActiveFilter {
  /** In words. */
  name: string
  /** The change that removes the filter. */
  without: Partial<Query>
}

/** The filters that are on, each value for itself; waits until the lists that name them are loaded. */
export function useActiveFilters(): ActiveFilter[] {
  const { query, allowed } = useAtlas()
  const names = useFilterNames()
  const hasYears = query.from !== allowed.firstYear || query.to !== allowed.lastYear
  return [
    ...(hasYears ? [{ name: names.ofPart('from'), without: withoutKeys(['from', 'to', 'months'], allowed) }] : []),
    ...(query.q === '' ? [] : [{ name: names.ofPart('matching'), without: { q: '' } }]),
    ...(query.area ? [{ name: names.ofPart('inside'), without: { area: undefined } }] : []),
    ...FACET_KEYS.flatMap((key) =>
      query[key].map((value) => ({
        name: names.ofValue(key, value),
        without: { [key]: query[key].filter((other) => other !== value) },
      })),
    ),
    ...(query.actors ? [{ name: names.ofPart('actors'), without: { actors: undefined } }] : []),
  ]
}

/** An area in words, as its filter is called. */
export function areaName(area: Area, places: ReadonlyMap<string, Place>, lang: Language): string {
  if (area.kind === 'box') return t('area.inBox')
  if (area.kind === 'polygon') return t('area.inPolygon')
  const place = places.get(area.place)
  return t('area.near', { km: area.km, place: place ? listLabel(place, lang).text : area.place })
}
