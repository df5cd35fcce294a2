import type { Condition } from '../../core/select/conditions.ts'
import { type FacetKey, isLeftOut, unmarked } from '../../core/select/filter.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { areaName } from './area-name.ts'
import { sectionOf } from './facet-sections.ts'
import { periodName } from './period-name.ts'
import { useValueNames } from './use-value-names.ts'

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
