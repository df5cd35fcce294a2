/** Where the names of places stand beside their symbols when no map engine lays them out. */

import { type Pixel, projectToPixel } from '../geo/mercator.ts'
import { isPoint, type PlaceGroup } from './group-places.ts'
import type { Move } from './nudge-labels.ts'
import { type Box, boxAround, overlaps } from './screen-box.ts'

export type Side = 'right' | 'left' | 'below' | 'above'

/** Sizes in pixels. */
export interface NameMetrics {
  /** Width and height of a symbol. */
  symbolPx: number
  /** From the middle of the symbol to the nearest edge of the name. */
  distancePx: number
  heightPx: number
  /** Width of a point's name. */
  widthPx: (group: PlaceGroup) => number
  /** A region's label with its text. */
  labelSizePx: (group: PlaceGroup) => readonly [width: number, height: number]
}

/** In the order in which the map engine tries them. */
const SIDES: readonly Side[] = ['right', 'left', 'below', 'above']

/**
 * The side for each point whose name has room there, by the id of its lead place. Names of busier places go first; none
 * covers a symbol, another name or a region's label, which stands where `moves` puts it.
 */
export function sideNames(
  groups: readonly PlaceGroup[],
  zoom: number,
  moves: ReadonlyMap<string, Move>,
  metrics: NameMetrics,
): Map<string, Side> {
  const { symbolPx, widthPx, heightPx, labelSizePx } = metrics
  const placed = groups.flatMap((group) =>
    group.lead.position ? [{ group, at: projectToPixel(group.lead.position, zoom) }] : [],
  )
  const taken: Box[] = placed.map(({ group, at: [x, y] }) => {
    const [right, down] = moves.get(group.lead.id) ?? [0, 0]
    return isPoint(group.lead)
      ? boxAround([x, y], symbolPx, symbolPx)
      : boxAround([x + right, y + down], ...labelSizePx(group))
  })
  const sides = new Map<string, Side>()
  for (const { group, at } of placed.filter(({ group }) => isPoint(group.lead))) {
    const candidates = SIDES.map((side) => ({ side, box: besides(at, side, widthPx(group), heightPx, metrics) }))
    const free = candidates.find(({ box }) => !taken.some((other) => overlaps(box, other)))
    if (!free) continue
    taken.push(free.box)
    sides.set(group.lead.id, free.side)
  }
  return sides
}

function besides([x, y]: Pixel, side: Side, width: number, height: number, { distancePx }: NameMetrics): Box {
  const [across, down] = [distancePx + width / 2, distancePx + height / 2]
  const middle: Record<Side, Pixel> = {
    right: [x + across, y],
    left: [x - across, y],
    below: [x, y + down],
    above: [x, y - down],
  }
  return boxAround(middle[side], width, height)
}
