/** The list as groups of events under headings. */
import type { AtlasEvent } from '../../core/atlas.ts'
import { groupRuns } from '../../core/grouping.ts'

export interface ListGroup {
  /** Differs from that of every other group of the list. */
  id: string
  heading: string
  events: readonly AtlasEvent[]
}

/** What a list draws. */
export interface GroupedListProps {
  groups: readonly ListGroup[]
  /** What a row says besides date and place, if anything. */
  noteOf?: ((event: AtlasEvent) => string | undefined) | undefined
}

/**
 * Events by the year of their beginning, what began before `from` by that year, in their order or, `newestFirst`, all in the
 * opposite one.
 */
export function groupByYear(events: readonly AtlasEvent[], newestFirst: boolean, from = 0): ListGroup[] {
  const inOrder = newestFirst ? events.toReversed() : events
  return groupRuns(inOrder, ({ year_start }) => Math.max(year_start, from)).map(({ key: year, items }) => ({
    id: `year-${year}`,
    heading: String(year),
    events: items,
  }))
}

/**
 * What a search found: first, under a heading of their own, the events of which `titled` says that their titles hold the
 * words, then all others as `groupByYear` groups them, the oldest first.
 */
export function groupBestFirst(
  events: readonly AtlasEvent[],
  titled: ReadonlySet<string>,
  heading: string,
  from = 0,
): ListGroup[] {
  const first = events.filter(({ id }) => titled.has(id))
  const others = groupByYear(
    events.filter(({ id }) => !titled.has(id)),
    false,
    from,
  )
  return first.length > 0 ? [{ id: 'titled', heading, events: first }, ...others] : others
}

/** Keys that move between the rows of a list. */
const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Index of the row that a key leads to, from the row at `index` of `count`; undefined for other keys. */
export function rowAfterKey(key: string, index: number, count: number): number | undefined {
  return STEPS[key]?.(index, count)
}
