import type { SheetContent } from '../core/picture/sheet-layout.ts'
import { formatDate } from '../display/event-date.tsx'
import { useActiveFilters } from '../display/names/use-active-filters.ts'
import { useEventCount } from '../display/use-event-count.ts'
import { t } from '../i18n/messages.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useOwnRows } from '../state/own-data.ts'

/** What a picture of the map says in words, but for its legend and who made the map. */
export function useSheetContent(): Pick<SheetContent, 'title' | 'lines' | 'notes'> {
  const { asOf, openEvent } = useAtlas()
  const count = useEventCount()
  const own = useOwnRows()
  const filters = useActiveFilters().map(({ name }) => name)
  return {
    title: openEvent ? `${openEvent.title} · ${t('subject.title')}` : t('subject.title'),
    lines: [
      t('map.asOf', { date: formatDate(asOf) }),
      count,
      ...(filters.length > 0 ? [t('export.filters', { names: filters.join('; ') })] : []),
      ...(own ? [own.sayWhatItIs()] : []),
    ],
    notes: [t('app.neutrality')],
  }
}
