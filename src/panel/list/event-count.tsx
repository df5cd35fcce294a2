import { useEventCount } from '../../display/names/selection-words.ts'
import { SaidAtRest } from '../../display/said-at-rest.tsx'
import { useIsPlaying } from '../../state/signals.ts'

/** How many events are shown, and of how many; read out when it has changed. */
export function EventCount() {
  // While the years play, one count a second would drown everything else that is read out.
  const isPlaying = useIsPlaying()
  const count = useEventCount()
  return (
    <>
      <p className="events-count">{count}</p>
      <SaidAtRest isQuiet={isPlaying}>{count}</SaidAtRest>
    </>
  )
}
