/** A list of events by year as one row of items, for drawing only a part of it. */
import type { AtlasEvent } from '../core/atlas.ts'

export type EventsByYear = readonly (readonly [year: number, events: readonly AtlasEvent[]])[]

/** A heading or a row. `heading` is the index of the heading it stands under, its own for a heading. */
export type ListItem =
  | { kind: 'year'; heading: number; year: number }
  | {
      kind: 'event'
      heading: number
      event: AtlasEvent
      /** Place among the events of its year, from 1, and how many these are. */
      position: number
      count: number
    }

/** Where an item stands: index in the list, top and bottom edge in pixels from the top of the list. */
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

export interface DrawnYear {
  index: number
  year: number
  gap: number
  rows: DrawnRow[]
}

/** Headings and rows in their order. */
export function itemsOf(years: EventsByYear): ListItem[] {
  const items: ListItem[] = []
  for (const [year, events] of years) {
    const heading = items.length
    items.push({ kind: 'year', heading, year })
    events.forEach((event, i) => {
      items.push({ kind: 'event', heading, event, position: i + 1, count: events.length })
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

/** The drawn items by year. They must be in order, and no row without its heading. */
export function yearsDrawn(items: readonly ListItem[], placed: readonly PlacedItem[]): DrawnYear[] {
  const years: DrawnYear[] = []
  let bottom = 0
  for (const { index, start, end } of placed) {
    const item = items[index]
    const gap = start - bottom
    if (item?.kind === 'year') years.push({ index, year: item.year, gap, rows: [] })
    else if (item) years.at(-1)?.rows.push({ index, item, gap })
    bottom = end
  }
  return years
}
