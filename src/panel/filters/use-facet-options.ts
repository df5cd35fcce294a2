import { use, useMemo } from 'react'
import type { FacetKey } from '../../core/select/filter.ts'
import { useFamilies } from '../../display/family-symbol.tsx'
import { SECTIONS, type SectionId } from '../../display/names/facet-sections.ts'
import { useValueNames } from '../../display/names/use-value-names.ts'
import { spokenLanguage } from '../../i18n/spoken-language.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import type { FacetOption } from './facet-options.ts'

/** Facets whose values keep an order of their own; all others are in alphabetical order of their names. */
const ORDERED: readonly FacetKey[] = ['published', 'status', 'confidence', 'sources']

/** The options of each section of the panel, the same for every filter. */
export function useFacetOptions(): Readonly<Record<SectionId, readonly FacetOption[]>> {
  const { atlas, known, records } = useAtlas()
  const types = use(records.types())
  const namesOf = useValueNames()
  const all = useFamilies()
  return useMemo(() => {
    const optionOf = (key: FacetKey, value: string, parts: FacetOption[] = []): FacetOption => ({
      ...namesOf(key, value),
      ...{ key, value, parts },
    })
    const optionsOf = (key: FacetKey, values: Iterable<string>) =>
      inOrder([...values].map((value) => optionOf(key, value)))

    function families(): FacetOption[] {
      const typesOf = Map.groupBy(known.valuesOf('type'), (id) => types.get(id)?.family)
      return all
        .filter(({ id }) => known.valuesOf('type').has(id))
        .map(({ id }) => optionOf('type', id, optionsOf('type', typesOf.get(id) ?? [])))
    }

    function actors(): FacetOption[] {
      const valuesOf = Map.groupBy(known.valuesOf('actor'), (value) => value.split(':')[0] ?? '')
      return inOrder([...valuesOf].map(([actor, values]) => optionOf('actor', actor, rolesOf(values))))
    }

    /** Under its actor a role needs no other name. */
    function rolesOf(values: readonly string[]): FacetOption[] {
      const roles = values.flatMap((value) => {
        const role = value.split(':')[1]
        return role === undefined ? [] : [{ ...optionOf('actor', value), label: atlas.roles.get(role) ?? role }]
      })
      return inOrder(roles)
    }

    const offered = (key: FacetKey): FacetOption[] => {
      if (key === 'type') return families()
      if (key === 'actor') return actors()
      if (key === 'published') return optionsOf(key, [...known.valuesOf('published')].sort().reverse())
      return optionsOf(key, known.valuesOf(key))
    }
    return Object.fromEntries(SECTIONS.map(({ id, facets }) => [id, facets.flatMap(offered)])) as Record<
      SectionId,
      FacetOption[]
    >
  }, [atlas, known, types, namesOf, all])
}

function inOrder(options: FacetOption[]): FacetOption[] {
  const { compare } = new Intl.Collator(spokenLanguage().language)
  return options.some(({ key }) => ORDERED.includes(key)) ? options : options.sort((a, b) => compare(a.label, b.label))
}
