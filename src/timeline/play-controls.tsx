import { periodName } from '../display/names/period-name.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { SPEEDS } from '../state/query.ts'
import './play-controls.css'
import { usePlay } from './use-play.ts'

/** Plays the years and says how it stands; the years themselves are not read out one by one. */
export function PlayControls() {
  const { isPlaying, stopped, toggle } = usePlay()
  const { query, change } = useAtlas()
  return (
    <div className="play-controls">
      <button type="button" className="button" onClick={toggle}>
        <span aria-hidden="true">{isPlaying ? '❚❚' : '▶'}</span> {t(isPlaying ? 'chart.pause' : 'chart.play')}
      </button>
      <select
        aria-label={t('chart.speed')}
        value={query.speed ?? 'normal'}
        onChange={({ target }) => change({ speed: SPEEDS.find((word) => word === target.value) }, 'replace')}
      >
        <option value="slow">{t('chart.slow')}</option>
        <option value="normal">{t('chart.normal')}</option>
        <option value="fast">{t('chart.fast')}</option>
      </select>
      <span className="visually-hidden" role="status">
        {isPlaying && t('chart.playing')}
        {!isPlaying && stopped && t(`chart.${stopped}`, { years: periodName(query) })}
      </span>
    </div>
  )
}
