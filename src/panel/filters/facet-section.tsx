import { useId, useState } from 'react'
import type { FacetCounts } from '../../core/select/facet-counts.ts'
import { unmarked } from '../../core/select/filter.ts'
import type { SectionId } from '../../display/names/facet-sections.ts'
import { t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { FacetOptionRow } from './facet-option-row.tsx'
import { type FacetOption, SHORT_SECTION, shownOptions } from './facet-options.ts'

interface FacetSectionProps {
  id: SectionId
  options: readonly FacetOption[]
  counts: FacetCounts
  /** Whether it is open at first. */
  isOpen?: boolean
}

/** A group of options that can be opened; a long one shows the busiest, can be searched and shown in full. */
export function FacetSection({ id, options, counts, isOpen = false }: FacetSectionProps) {
  const { query, change } = useAtlas()
  const titleId = useId()
  const [find, setFind] = useState('')
  const [showsAll, setShowsAll] = useState(false)
  /** What was chosen since the section is there stays in sight, also when it is no longer chosen. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const chosen = new Set(options.flatMap(({ key }) => query[key].map(unmarked)))
  const ofSection = (option: FacetOption): string[] => [option.value, ...option.parts.flatMap(ofSection)]
  const shown = shownOptions(options, {
    counts: ({ key, value }) => counts[key].get(value) ?? 0,
    isKept: (option) => ofSection(option).some((value) => chosen.has(value) || touched.has(value)),
    showsAll,
    find,
  })
  const title = t(`facets.${id}`)
  const isLong = options.length > SHORT_SECTION
  const count = options.flatMap(ofSection).filter((value) => chosen.has(value)).length
  return (
    <details className="facet-section" open={isOpen}>
      <summary>
        <span id={titleId}>{title}</span>
        {count > 0 && <span className="facet-chosen">{t('facets.chosen', { count })}</span>}
      </summary>
      <fieldset aria-labelledby={titleId}>
        {isLong && (
          <input
            type="search"
            className="facet-find"
            aria-label={t('facets.find', { facet: title })}
            placeholder={t('facets.findHint')}
            value={find}
            onChange={({ target }) => setFind(target.value)}
          />
        )}
        {id === 'actor' && (
          <label className="facet-all">
            <input
              type="checkbox"
              checked={query.actors === 'all'}
              onChange={({ target }) => change({ actors: target.checked ? 'all' : undefined })}
            />{' '}
            {t('facets.all')}
          </label>
        )}
        {shown.length === 0 && <p className="muted">{t('facets.nothingFound')}</p>}
        <ul>
          {shown.map((option) => (
            <FacetOptionRow
              key={`${option.key} ${option.value}`}
              option={option}
              counts={counts}
              onTouch={(value) => setTouched((values) => new Set([...values, value]))}
            />
          ))}
        </ul>
        {isLong && find === '' && (
          <button type="button" className="facet-show" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t('facets.showFewer') : t('facets.showAll', { count: options.length })}
          </button>
        )}
      </fieldset>
    </details>
  )
}
