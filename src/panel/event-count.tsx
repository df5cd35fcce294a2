import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** How many events are shown, and of how many; announced when it changes. */
export function EventCount() {
  const { atlas, selection } = useAtlas()
  const [count, total] = [selection.events.length, atlas.events.length]
  return (
    <p className="events-count" role="status">
      {count === total ? t('events.shown', { count }) : t('events.shownOf', { count, total })}
    </p>
  )
}
