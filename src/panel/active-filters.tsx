import { nameIn } from '../core/names.ts'
import { t } from '../i18n/messages.ts'
import { type AtlasState, useAtlas } from '../state/atlas-state.tsx'
import type { Query } from '../state/query.ts'
import './active-filters.css'

interface Chip {
  name: string
  without: Partial<Query>
}

/** Filters that are on, as buttons that remove them; nothing when none is on. */
export function ActiveFilters() {
  const state = useAtlas()
  const chips = activeChips(state)
  if (chips.length === 0) return null
  return (
    <ul className="active-filters" aria-label={t('filter.active')}>
      {chips.map(({ name, without }) => (
        <li key={name}>
          <button type="button" aria-label={t('filter.remove', { name })} onClick={() => state.change(without)}>
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function activeChips({ atlas, query, known }: AtlasState): Chip[] {
  const { from, to } = query
  const allYears = from === known.firstYear && to === known.lastYear
  const name = {
    type: (id: string) => atlas.types.get(id)?.label,
    actor: (id: string) => nameOf(atlas.actors.get(id)),
    outlet: (id: string) => atlas.outlets.get(id)?.name,
    place: (id: string) => nameOf(atlas.places.get(id)),
  }
  const lists = (['type', 'actor', 'outlet', 'place'] as const).flatMap((key) =>
    query[key].map((id) => ({
      name: name[key](id) ?? id,
      without: { [key]: query[key].filter((other) => other !== id) },
    })),
  )
  const years = { name: t('filter.years', { from, to }), without: { from: known.firstYear, to: known.lastYear } }
  return allYears ? lists : [years, ...lists]
}

function nameOf(record: { names: Parameters<typeof nameIn>[0] } | undefined): string | undefined {
  return record && nameIn(record.names, 'en').text
}
