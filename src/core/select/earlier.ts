/** What had happened before the one year that is chosen: the map shows it as dots, the list says how much it is. */
import type { Atlas } from '../atlas.ts'
import type { Filter } from './filter.ts'
import { type Selection, select } from './select.ts'

/**
 * Events that pass the filter and had begun and ended before its year, the earliest first; none when more than one year
 * is chosen, for then what is left out is not simply earlier.
 */
export function selectEarlier(atlas: Pick<Atlas, 'events'>, filter: Filter): Selection {
  const first = atlas.events[0]?.year_start
  if (filter.from !== filter.to || first === undefined || first >= filter.from) return NOTHING
  const { events, byPlace } = select(atlas, { ...filter, from: first, to: filter.from - 1 })
  const isOver = ({ year_end }: { year_end: number }) => year_end < filter.from
  return {
    events: events.filter(isOver),
    byPlace: new Map(
      [...byPlace].map(([place, here]) => [place, here.filter(isOver)] as const).filter(([, here]) => here.length > 0),
    ),
  }
}

const NOTHING: Selection = { events: [], byPlace: new Map() }
