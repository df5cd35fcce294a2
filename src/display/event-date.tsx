import type { AtlasEvent } from '../core/atlas.ts'
import { formatEdtf } from '../core/time/edtf.ts'
import { dateForms, dateWords } from '../i18n/messages.ts'

/**
 * An event's date in words, with the precision it has. Browsers of other years may word it a little differently from the
 * prerendered page; what the page says then stays.
 */
export function EventDate({ event }: { event: Pick<AtlasEvent, 'date' | 'date_start' | 'date_is_bounds'> }) {
  return (
    <time dateTime={event.date_start} suppressHydrationWarning>
      {formatDate(event.date, event.date_is_bounds)}
    </time>
  )
}

/** EDTF in words of the interface language. `bounds`: an interval gives limits. */
export function formatDate(edtf: string, bounds = false): string {
  return formatEdtf(edtf, dateForms(), dateWords, bounds)
}
