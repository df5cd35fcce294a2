import { use, useDeferredValue, useMemo } from 'react'
import { countFacets } from '../../core/select/facet-counts.ts'
import { Icon } from '../../display/icon.tsx'
import { SECTIONS, type SectionId, useValueNames } from '../../display/names/use-value-names.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { FILTER_KEYS, isFiltered, withoutKeys } from '../../state/query.ts'
import { FacetSection } from './facet-section.tsx'
import './filter-panel.css'
import type { FacetKey } from '../../core/select/filter.ts'
import { useFamilies } from '../../display/family-symbol.tsx'
import { spokenLanguage } from '../../i18n/spoken-language.ts'
import type { FacetOption } from './facet-options.ts'

/** What most readers choose by stands open; the rest is behind one word. */
const FIRST = ['type', 'actor', 'country', 'evidence'] as const satisfies readonly (typeof SECTIONS)[number]['id'][]

/** All facets with their values, and beside each value how many events it would leave. */
export function FilterPanel({ onClose }: { onClose: () => void }) {
  const { atlas, filter, query, allowed, selection, change } = useAtlas()
  const options = useFacetOptions()
  // The list goes first; the numbers may follow a moment later.
  const counted = useDeferredValue(filter)
  const counts = useMemo(() => countFacets(atlas, counted), [atlas, counted])
  const rest = SECTIONS.filter(({ id }) => !(FIRST as readonly string[]).includes(id))
  return (
    <>
      <header className="filter-head">
        <button type="button" className="back-button" onClick={onClose}>
          <Icon name="back" /> {t('filter.back')}
        </button>
        {isFiltered(query, allowed) && (
          <button type="button" className="link-button" onClick={() => change(withoutKeys(FILTER_KEYS, allowed))}>
            {t('filter.clear')}
          </button>
        )}
      </header>
      <div className="filter-panel">
        {FIRST.map((id) => (
          <FacetSection key={id} id={id} options={options[id]} counts={counts} isFirst />
        ))}
        <details className="filter-rest">
          <summary>{t('filter.rest')}</summary>
          {rest.map(({ id }) => (
            <FacetSection key={id} id={id} options={options[id]} counts={counts} />
          ))}
        </details>
      </div>
      <footer className="filter-foot">
        <button type="button" className="button is-primary" onClick={onClose}>
          {t('filter.show', { count: selection.events.length })}
        </button>
      </footer>
    </>
  )
}

/** Facets whose values keep an order of their own; all others are in alphabetical order of their names. */
const ORDERED: readonly FacetKey[] = ['published', 'status', 'confidence', 'sources']

/** The options of each section of the panel, the same for every filter. */
function useFacetOptions(): Readonly<Record<SectionId, readonly FacetOption[]>> {
  const { atlas, allowed, records } = useAtlas()
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
      const typesOf = Map.groupBy(allowed.valuesOf('type'), (id) => types.get(id)?.family)
      return all
        .filter(({ id }) => allowed.valuesOf('type').has(id))
        .map(({ id }) => optionOf('type', id, optionsOf('type', typesOf.get(id) ?? [])))
    }

    function actors(): FacetOption[] {
      const valuesOf = Map.groupBy(allowed.valuesOf('actor'), (value) => value.split(':')[0] ?? '')
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
      if (key === 'published') return optionsOf(key, [...allowed.valuesOf('published')].sort().reverse())
      return optionsOf(key, allowed.valuesOf(key))
    }
    return Object.fromEntries(SECTIONS.map(({ id, facets }) => [id, facets.flatMap(offered)])) as Record<
      SectionId,
      FacetOption[]
    >
  }, [atlas, allowed, types, namesOf, all])
}

function inOrder(options: FacetOption[]): FacetOption[] {
  const { compare } = new Intl.Collator(spokenLanguage().language)
  return options.some(({ key }) => ORDERED.includes(key)) ? options : options.sort((a, b) => compare(a.label, b.label))
}
