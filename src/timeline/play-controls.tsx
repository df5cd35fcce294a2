import { Icon } from '../display/icon.tsx'
import { periodName } from '../display/names/period-name.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './play-controls.css'
import { usePlay } from './use-play.ts'

/** Plays the years and says how it stands; the years themselves are not read out one by one. */
export function PlayControls() {
  const { isPlaying, stopped, toggle } = usePlay()
  const { query } = useAtlas()
  return (
    <>
      <button
        type="button"
        className="play-button"
        aria-label={t(isPlaying ? 'chart.pause' : 'chart.play')}
        onClick={toggle}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <span className="visually-hidden" role="status">
        {isPlaying && t('chart.playing')}
        {!isPlaying && stopped && t(`chart.${stopped}`, { years: periodName(query) })}
      </span>
    </>
  )
}
