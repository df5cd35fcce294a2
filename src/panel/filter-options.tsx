import type { ConfidenceLevel } from '../core/schema/event.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { CONFIDENCE_LEVELS, SOURCE_LABELS } from '../state/known-values.ts'
import './filter-options.css'

/** Filters by how well events are supported and by how long they lasted. Without a tick nothing is left out. */
export function FilterOptions() {
  const { query, change } = useAtlas()
  const toggleLevel = (level: ConfidenceLevel) =>
    change({
      confidence: CONFIDENCE_LEVELS.filter((other) => (other === level) !== query.confidence.includes(other)),
    })
  return (
    <details className="filter-options">
      <summary>{t('filter.options')}</summary>
      <fieldset>
        <legend>{t('filter.confidence')}</legend>
        {CONFIDENCE_LEVELS.map((level) => (
          <Option
            key={level}
            label={t(`confidence.${level}`)}
            isOn={query.confidence.includes(level)}
            onToggle={() => toggleLevel(level)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('filter.sources')}</legend>
        {SOURCE_LABELS.map((label) => (
          <Option
            key={label}
            label={t(`sourceLabel.${label}`)}
            isOn={query.sources.includes(label)}
            onToggle={() =>
              change({ sources: SOURCE_LABELS.filter((other) => (other === label) !== query.sources.includes(other)) })
            }
          />
        ))}
        <Option
          label={t('filter.oneSided')}
          isOn={query.sides.length > 0}
          onToggle={() => change({ sides: query.sides.length > 0 ? [] : ['one'] })}
        />
      </fieldset>
      <fieldset>
        <legend>{t('filter.length')}</legend>
        <Option
          label={t('filter.hideLong')}
          isOn={query.long.length > 0}
          onToggle={() => change({ long: query.long.length > 0 ? [] : ['hide'] })}
        />
      </fieldset>
    </details>
  )
}

function Option({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle: () => void }) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={onToggle} /> {label}
    </label>
  )
}
