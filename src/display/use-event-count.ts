import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'

/** How many events are shown, and of how many, in words. */
export function useEventCount(): string {
  const { atlas, selection } = useAtlas()
  const [count, total] = [selection.events.length, atlas.events.length]
  return count === total ? t('events.shown', { count }) : t('events.shownOf', { count, total })
}
