import { Suspense, use } from 'react'
import { nameIn } from '../core/names.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { CONFIDENCE_LEVELS, SOURCE_LABELS } from '../state/known-values.ts'
import type { Query } from '../state/query.ts'
import './active-filters.css'

type ListKey = 'type' | 'actor' | 'outlet' | 'place'
const LIST_KEYS: readonly ListKey[] = ['type', 'actor', 'outlet', 'place']

/** Filters that are on, as buttons that remove them; nothing when none is on. */
export function ActiveFilters() {
  const { query, known } = useAtlas()
  const { from, to, q, confidence, sources, sides, long } = query
  const hasYears = from !== known.firstYear || to !== known.lastYear
  const hasLists = LIST_KEYS.some((key) => query[key].length > 0)
  const hasWords = confidence.length > 0 || sources.length > 0 || sides.length > 0 || long.length > 0
  if (!hasYears && !hasLists && !hasWords && q === '') return null
  return (
    <ul className="active-filters" aria-label={t('filter.active')}>
      {hasYears && (
        <Chip name={t('filter.years', { from, to })} without={{ from: known.firstYear, to: known.lastYear }} />
      )}
      {q !== '' && <Chip name={t('search.is', { words: q })} without={{ q: '' }} />}
      {CONFIDENCE_LEVELS.filter((level) => confidence.includes(level)).map((level) => (
        <Chip
          key={level}
          name={t('filter.confidenceIs', { level: t(`confidence.${level}`) })}
          without={{ confidence: confidence.filter((other) => other !== level) }}
        />
      ))}
      {SOURCE_LABELS.filter((label) => sources.includes(label)).map((label) => (
        <Chip
          key={label}
          name={t(`sourceLabel.${label}`)}
          without={{ sources: sources.filter((other) => other !== label) }}
        />
      ))}
      {sides.length > 0 && <Chip name={t('filter.oneSided')} without={{ sides: [] }} />}
      {long.length > 0 && <Chip name={t('filter.hideLong')} without={{ long: [] }} />}
      <Suspense>
        {LIST_KEYS.map((key) => query[key].map((id) => <ListChip key={`${key}-${id}`} listKey={key} id={id} />))}
      </Suspense>
    </ul>
  )
}

function ListChip({ listKey, id }: { listKey: ListKey; id: string }) {
  const { atlas, records, query } = useAtlas()
  const name = {
    type: () => use(records.types()).get(id)?.label,
    actor: () => nameOf(use(records.actors()).get(id)),
    outlet: () => atlas.outlets.get(id)?.name,
    place: () => nameOf(atlas.places.get(id)),
  }[listKey]()
  return <Chip name={name ?? id} without={{ [listKey]: query[listKey].filter((other) => other !== id) }} />
}

function Chip({ name, without }: { name: string; without: Partial<Query> }) {
  const { change } = useAtlas()
  return (
    <li>
      <button type="button" aria-label={t('filter.remove', { name })} onClick={() => change(without)}>
        {name} <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}

function nameOf(record: { names: Parameters<typeof nameIn>[0] } | undefined): string | undefined {
  return record && nameIn(record.names, 'en').text
}
