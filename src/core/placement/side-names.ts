/** Where the names of places stand beside their symbols when no map engine lays them out. */
import { projectToPixel } from '../geo/mercator.ts'
import { standsOnName } from './group-places.ts'
import type { PlacedGroup, SymbolMetrics } from './place-symbols.ts'
import { type Box, beside, boxAround, overlaps, type Side } from './screen-box.ts'

/** Sizes in pixels. */
export interface NameMetrics extends SymbolMetrics {
  /** From the edge of the symbol to the nearest edge of the name. */
  gapPx: number
  heightPx: number
  /** Width of a point's name. */
  widthPx: (group: PlacedGroup) => number
}

/** In the order in which the map engine tries them. */
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above']

/**
 * The side for each symbol whose name has room there, by the id of its lead place. Names of busier places go first; none
 * covers a symbol, another name, a name with events, or what is `taken` besides.
 */
export function sideNames(
  groups: readonly PlacedGroup[],
  zoom: number,
  metrics: NameMetrics,
  taken: readonly Box[] = [],
): Map<string, Side> {
  const placed = groups.map((group) => ({ group, at: projectToPixel(group.at, zoom) }))
  const covered: Box[] = [
    ...taken,
    ...placed.map(({ group, at }) => {
      const width = 2 * metrics.radiusPx(group)
      return standsOnName(group.lead)
        ? boxAround(at, ...metrics.nameSizePx(group, group.form))
        : boxAround(at, width, width)
    }),
  ]
  const sides = new Map<string, Side>()
  for (const { group, at } of placed.filter(({ group }) => !standsOnName(group.lead))) {
    const distance = metrics.radiusPx(group) + metrics.gapPx
    const free = SIDES.map((side) => ({
      side,
      box: boxAround(
        beside(at, side, metrics.widthPx(group), metrics.heightPx, distance),
        metrics.widthPx(group),
        metrics.heightPx,
      ),
    })).find(({ box }) => !covered.some((other) => overlaps(box, other)))
    if (!free) continue
    covered.push(free.box)
    sides.set(group.lead.id, free.side)
  }
  return sides
}
