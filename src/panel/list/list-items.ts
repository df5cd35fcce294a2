/** A list of groups of events as one row of items, for drawing only a part of it. */
import type { AtlasEvent } from '../../core/atlas.ts'
import type { ListGroup } from './list-groups.ts'

/** A heading or a row. `heading` is the index of the heading it stands under, its own for a heading. */
export type ListItem =
  | { kind: 'heading'; heading: number; group: ListGroup }
  | {
      kind: 'event'
      heading: number
      event: AtlasEvent
      /** Place among the events of its group, from 1, and how many these are. */
      position: number
      count: number
    }

/** Where an item stands: index in the list, top and bottom edge in pixels of what scrolls. */
export interface PlacedItem {
  index: number
  start: number
  end: number
}

export interface DrawnRow {
  index: number
  item: ListItem & { kind: 'event' }
  /** Pixels left empty above it, where items are not drawn. */
  gap: number
}

export interface DrawnGroup {
  index: number
  group: ListGroup
  gap: number
  rows: DrawnRow[]
}

/** Headings and rows in their order. */
export function itemsOf(groups: readonly ListGroup[]): ListItem[] {
  const items: ListItem[] = []
  for (const group of groups) {
    const heading = items.length
    items.push({ kind: 'heading', heading, group })
    group.events.forEach((event, i) => {
      items.push({ kind: 'event', heading, event, position: i + 1, count: group.events.length })
    })
  }
  return items
}

/** Indexes to draw: those given and the headings above them, in order and each once. Unknown indexes are left out. */
export function withHeadings(items: readonly ListItem[], indexes: readonly number[]): number[] {
  const known = indexes.flatMap((index) => {
    const item = items[index]
    return item ? [item.heading, index] : []
  })
  return [...new Set(known)].sort((a, b) => a - b)
}

/**
 * The drawn items by group. They must be in order, and no row without its heading.
 * @param top Where the list begins, in the pixels of `placed`.
 */
export function groupsDrawn(items: readonly ListItem[], placed: readonly PlacedItem[], top = 0): DrawnGroup[] {
  const groups: DrawnGroup[] = []
  let bottom = top
  for (const { index, start, end } of placed) {
    const item = items[index]
    const gap = start - bottom
    if (item?.kind === 'heading') groups.push({ index, group: item.group, gap, rows: [] })
    else if (item) groups.at(-1)?.rows.push({ index, item, gap })
    bottom = end
  }
  return groups
}
