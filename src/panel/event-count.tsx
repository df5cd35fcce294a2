import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useIsPlaying } from '../state/playback.ts'

/** How many events are shown, and of how many; announced when it changes. */
export function EventCount() {
  // While the years play, one count a second would drown everything else that is read out.
  const isPlaying = useIsPlaying()
  return (
    <p className="events-count" role="status" aria-live={isPlaying ? 'off' : 'polite'}>
      {useEventCount()}
    </p>
  )
}

/** The count as words. */
export function useEventCount(): string {
  const { atlas, selection } = useAtlas()
  const [count, total] = [selection.events.length, atlas.events.length]
  return count === total ? t('events.shown', { count }) : t('events.shownOf', { count, total })
}
