import { useId, useState } from 'react'
import type { FacetCounts } from '../../core/select/facet-counts.ts'
import { type FacetKey, toggled, unmarked, without } from '../../core/select/filter.ts'
import { FamilySymbol, useFamilies } from '../../display/family-symbol.tsx'
import { Icon } from '../../display/icon.tsx'
import type { SectionId } from '../../display/names/use-value-names.ts'
import { formatNumber, t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'
import { type FacetOption, SHORT_SECTION, shownOptions } from './facet-options.ts'

interface FacetSectionProps {
  id: SectionId
  options: readonly FacetOption[]
  counts: FacetCounts
  /** Whether it is one of those most readers choose by: open at first, and only the usual choices until more are asked for. */
  isFirst?: boolean
}

/** A group of options that can be opened; a long one shows the busiest, can be searched and shown in full. */
export function FacetSection({ id, options, counts, isFirst = false }: FacetSectionProps) {
  const { query, change } = useAtlas()
  const titleId = useId()
  const [find, setFind] = useState('')
  const [showsAll, setShowsAll] = useState(false)
  const isBrief = isFirst && !showsAll
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
    <details className={isBrief ? 'facet-section is-brief' : 'facet-section'} data-section={id} open={isFirst}>
      <summary>
        <span id={titleId}>{title}</span>
        {count > 0 && <span className="facet-chosen">{t('facets.chosen', { count })}</span>}
        <Icon name="down" />
      </summary>
      <fieldset aria-labelledby={titleId}>
        {(isFirst || (isLong && find === '')) && (
          <button type="button" className="facet-show" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll
              ? t('facets.showFewer')
              : isFirst
                ? t('facets.showMore')
                : t('facets.showAll', { count: options.length })}
          </button>
        )}
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
              isBrief={isBrief}
              onTouch={(value) => setTouched((values) => new Set([...values, value]))}
            />
          ))}
        </ul>
      </fieldset>
    </details>
  )
}

interface FacetOptionRowProps {
  option: FacetOption
  counts: FacetCounts
  /** Whether it offers no more than to choose it, unless more than that was chosen. */
  isBrief?: boolean
  onTouch: (value: string) => void
}

/** Its value is itself a way of leaving out. */
const WITHOUT_NOT: readonly FacetKey[] = ['long', 'uncertain']

/** A value as a checkbox with its count, a button that leaves it out instead, and what it is made of. */
function FacetOptionRow({ option, counts, isBrief = false, onTouch }: FacetOptionRowProps) {
  const { query, change } = useAtlas()
  const { key, value, label, parts } = option
  const [isOpen, setIsOpen] = useState(() => parts.some((part) => query[key].map(unmarked).includes(part.value)))
  const isWanted = query[key].includes(value)
  const isLeftOut = query[key].includes(without(value))
  const count = counts[key].get(value) ?? 0
  const isFamily = useFamilies().some((family) => key === 'type' && family.id === value)
  const isWhole = !isBrief || isLeftOut || isOpen
  const [hasFocus, setHasFocus] = useState(false)
  // What is disabled while it has the focus holds it: the Tab key then leads nowhere.
  const isIdle = count === 0 && !isWanted && !isLeftOut && !hasFocus
  const noteFocus = { onFocus: () => setHasFocus(true), onBlur: () => setHasFocus(false) }
  const toggle = (list: string) => {
    onTouch(value)
    change({ [key]: toggled(query[key], list) })
  }
  return (
    <li className={['facet-option', isLeftOut && 'is-left-out', isWhole && 'is-whole'].filter(Boolean).join(' ')}>
      <div className="facet-row">
        <label>
          <input type="checkbox" checked={isWanted} disabled={isIdle} onChange={() => toggle(value)} {...noteFocus} />{' '}
          {isFamily && <FamilySymbol family={value} />} <span className="facet-label">{label}</span>{' '}
          <span className="facet-count">{formatNumber(count)}</span>
        </label>
        {isWhole && !WITHOUT_NOT.includes(key) && (
          <button
            type="button"
            className="facet-not"
            aria-label={t('facets.not', { name: label })}
            aria-pressed={isLeftOut}
            disabled={isIdle}
            onClick={() => toggle(without(value))}
            {...noteFocus}
          >
            {t('facets.notShort')}
          </button>
        )}
        {isWhole && parts.length > 0 && (
          <button
            type="button"
            className="facet-more"
            aria-label={t('facets.more', { name: label })}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
          </button>
        )}
      </div>
      {isOpen && (
        <ul aria-label={label}>
          {parts.map((part) => (
            <FacetOptionRow key={part.value} option={part} counts={counts} onTouch={onTouch} />
          ))}
        </ul>
      )}
    </li>
  )
}
