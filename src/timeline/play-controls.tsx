import { Icon } from '../display/icon.tsx'
import { Extra } from '../display/loading/loaded-part.tsx'
import { periodName } from '../display/names/selection-words.ts'
import { useChangeDays } from '../display/use-change-days.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import './play-controls.css'
import { usePlay } from './use-play.ts'

/** Without the days on which the map changes the years play all the same. */
const NO_DAYS: readonly string[] = []

/** Plays the years, once it is known when the map changes. */
export function PlayControls() {
  return (
    <Extra instead={<PlayButton changeDays={NO_DAYS} />}>
      <PlayWithChanges />
    </Extra>
  )
}

function PlayWithChanges() {
  return <PlayButton changeDays={useChangeDays()} />
}

/** The button, and how it stands in words; the years themselves are not read out one by one. */
function PlayButton({ changeDays }: { changeDays: readonly string[] }) {
  const { isPlaying, stopped, toggle } = usePlay(changeDays)
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
