import { useEventCount } from '../../display/names/selection-words.ts'
import { useIsPlaying } from '../../state/signals.ts'

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
