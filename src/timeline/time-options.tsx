import { useFamilies } from '../display/family-symbol.tsx'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useOwnRows } from '../state/overlay-link.ts'
import { SPEEDS } from '../state/query.ts'
import './time-options.css'

/** How fast the years play, which events the chart counts, and what its colours and marks mean. */
export function TimeOptions() {
  const { query, change } = useAtlas()
  const hasOwn = useOwnRows() !== undefined
  return (
    <>
      <label className="time-speed">
        {t('chart.speed')}
        <select
          className="button"
          value={query.speed ?? 'normal'}
          onChange={({ target }) => change({ speed: SPEEDS.find((word) => word === target.value) }, 'replace')}
        >
          <option value="slow">{t('chart.slow')}</option>
          <option value="normal">{t('chart.normal')}</option>
          <option value="fast">{t('chart.fast')}</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={query.long.length === 0}
          onChange={({ target }) => change({ long: target.checked ? [] : ['hide'] })}
        />
        {t('chart.showLong')}
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
        <li>
          <span className="key-box is-change" aria-hidden="true" /> {t('chart.changeDay')}
        </li>
        {hasOwn && (
          <li>
            <span className="key-box is-own" aria-hidden="true" /> {t('chart.ownLine')}
          </li>
        )}
      </ul>
    </>
  )
}
