import type { Period } from '../../core/time/period.ts'
import { dateForms, t } from '../../i18n/messages.ts'
import { useAtlas } from '../../state/atlas-state.tsx'

/** Chosen years, or months of a year, in words: "2020", "2020–2024", "September–November 2020". */
export function periodName({ from, to, months }: Period): string {
  const [first, last] = months ?? [1, 12]
  const [start, end] = [new Date(Date.UTC(from, first - 1)), new Date(Date.UTC(to, last - 1))]
  return dateForms().range(start, end, months ? 'month' : 'year')
}

/** How many events are shown, and of how many, in words. */
export function useEventCount(): string {
  const { atlas, selection } = useAtlas()
  const [count, total] = [selection.events.length, atlas.events.length]
  return count === total ? t('events.shown', { count }) : t('events.shownOf', { count, total })
}
