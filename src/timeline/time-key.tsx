import { useFamilies } from '../display/family-symbol.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './time-key.css'

/** What the chart's colours, hatches and lines mean; long-running and uncertain events can be hidden here. */
export function TimeKey() {
  const { query, change } = useAtlas()
  return (
    <div className="time-key">
      <label>
        <input
          type="checkbox"
          checked={query.long.length === 0}
          onChange={({ target }) => change({ long: target.checked ? [] : ['hide'] })}
        />
        <span className="key-line" aria-hidden="true" /> {t('chart.showLong')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={query.uncertain.length === 0}
          onChange={({ target }) => change({ uncertain: target.checked ? [] : ['hide'] })}
        />
        <span className="key-box is-uncertain" data-hue="grey" aria-hidden="true" /> {t('chart.showUncertain')}
      </label>
      <ul aria-label={t('chart.key')}>
        {useFamilies().map(({ id, hue }) => (
          <li key={id} data-hue={hue}>
            <span className="key-box" aria-hidden="true" /> {t(`family.${id}`)}
          </li>
        ))}
        <li>
          <span className="key-box is-all" aria-hidden="true" /> {t('chart.unfiltered')}
        </li>
      </ul>
    </div>
  )
}
