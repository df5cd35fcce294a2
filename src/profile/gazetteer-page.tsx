import { use, useMemo } from 'react'
import { countIds, type ProfileRef } from '../core/profile.ts'
import { matchesName } from '../core/search/rank-names.ts'
import { LONGEST_SEARCH } from '../core/search/tidy-search.ts'
import { ReadingPage } from '../display/reading-page.tsx'
import { SaidAtRest } from '../display/said-at-rest.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './gazetteer-page.css'
import { ProfileLink, useNames } from './name-list.tsx'

const KIND = { places: 'place', actors: 'actor' } as const

/** All places or all actors by name, with the number of their events and a field that narrows the list while typing. */
export function GazetteerPage({ page }: { page: 'places' | 'actors' }) {
  const { atlas, records, query, allowed, change } = useAtlas()
  const kind: ProfileRef['kind'] = KIND[page]
  const entries = use<ReadonlyMap<string, { names: Parameters<typeof matchesName>[0] }>>(records[page]())
  const names = useNames()
  const counts = useMemo(
    () =>
      new Map(
        countIds(
          atlas.events.flatMap((event) => event[page]),
          names.compare(kind),
        ).map(({ id, count }) => [id, count]),
      ),
    [atlas, page, names, kind],
  )
  const sorted = useMemo(
    // An actor whom no record names has nothing to show.
    () => [...entries.keys()].filter((id) => allowed.valuesOf(kind).has(id)).sort(names.compare(kind)),
    [entries, names, kind, allowed],
  )
  const found = sorted.filter((id) => matchesName(entries.get(id)?.names ?? [], query.find))
  const count = t('profile.found', { count: found.length })
  return (
    <ReadingPage
      className="gazetteer"
      title={t(`about.${page}`)}
      titleId="gazetteer-title"
      data={{ 'data-page': page }}
      onClose={() => change({ page: undefined, find: '' })}
    >
      <label className="gazetteer-find">
        {t('profile.find')}
        <input
          type="search"
          value={query.find}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => change({ find: target.value }, 'replace')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || query.find === '') return
            event.stopPropagation()
            change({ find: '' }, 'replace')
          }}
        />
      </label>
      <p>{count}</p>
      <SaidAtRest>{count}</SaidAtRest>
      <ul>
        {found.map((id) => (
          <li key={id}>
            <ProfileLink profile={{ kind, id }} names={names} />{' '}
            <span className="muted">{t('profile.events', { count: counts.get(id) ?? 0 })}</span>
          </li>
        ))}
      </ul>
    </ReadingPage>
  )
}
