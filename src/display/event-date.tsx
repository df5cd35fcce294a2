import type { AtlasEvent } from '../core/atlas.ts'
import { formatEdtf } from '../core/format-edtf.ts'
import { dateForms, dateWords } from '../i18n/messages.ts'

/** An event's date in words, with the precision it has. */
export function EventDate({ event }: { event: Pick<AtlasEvent, 'date' | 'date_start' | 'date_is_bounds'> }) {
  return <time dateTime={event.date_start}>{formatDate(event.date, event.date_is_bounds)}</time>
}

/** EDTF in words of the interface language. `bounds`: an interval gives limits. */
export function formatDate(edtf: string, bounds = false): string {
  return formatEdtf(edtf, dateForms(), dateWords, bounds)
}
