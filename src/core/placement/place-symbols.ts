/** Where symbols and the names with events stand at a zoom level, apart where they would cover each other. */
import type { BBox } from '../geo/geo.ts'
import { type Pixel, positionOfPixel, projectToPixel } from '../geo/mercator.ts'
import type { LonLat } from '../geo/position-text.ts'
import { type PlaceGroup, standsOnName } from './group-places.ts'
import { nudgeLabels } from './nudge-labels.ts'
import { type Box, beside, boxAround, type Side } from './screen-box.ts'

/** A symbol and where it stands: at its place, or beside it where another needs the room. Degrees, WGS84. */
export interface PlacedGroup extends PlaceGroup {
  at: readonly [lon: number, lat: number]
}

/** A point of an outline, in degrees, and the side of it on which the name may stand. */
export interface OutlineSpot {
  at: LonLat
  side: Side
}

/** Space that symbols and names take on the screen, in pixels. */
export interface SymbolMetrics {
  /** What the map shows at first; names rather stay in it. */
  firstView: BBox
  radiusPx: (group: PlaceGroup) => number
  /** A name with its number. */
  nameSizePx: (group: PlaceGroup) => readonly [width: number, height: number]
  /** Where a name stands when there is room; degrees. */
  nameAnchor: (group: PlaceGroup) => LonLat
  /** Where else the name may stand beside the outline that it belongs to; such a name takes its place before the others. */
  outlineSpots: (group: PlaceGroup) => readonly OutlineSpot[]
  /** Names on the map besides those of the groups, which do not move. */
  otherNames?: (groups: readonly PlaceGroup[]) => readonly Box[]
}

/** How far a name may move from where it stands best: farther away it would seem to name something else. */
const REACH_PX = 80
/** Where the region is as large as a few names, they need more. */
const FAR = { belowZoom: 4, reachPx: 160 } as const

/** Between an outline and a name beside it. */
const OUTLINE_GAP_PX = 6

/** Symbols step apart, then names go to the nearest room. In the order of the groups. */
export function placeSymbols(groups: readonly PlaceGroup[], zoom: number, metrics: SymbolMetrics): PlacedGroup[] {
  const symbols = groups
    .filter(({ lead }) => !standsOnName(lead))
    .map((group) => ({
      group,
      pixel: projectToPixel(group.lead.position ?? [0, 0], zoom),
      radiusPx: metrics.radiusPx(group),
    }))
  const at = new Map<PlaceGroup, Pixel>()
  stepApart(symbols).forEach((pixel, i) => {
    const symbol = symbols[i]
    if (symbol) at.set(symbol.group, pixel)
  })
  const taken = [
    ...symbols.map(({ group, pixel, radiusPx }) => boxAround(at.get(group) ?? pixel, 2 * radiusPx, 2 * radiusPx)),
    ...(metrics.otherNames?.(groups) ?? []),
  ]
  const names = groups
    .filter(({ lead }) => standsOnName(lead))
    .map((group) => {
      const sizePx = metrics.nameSizePx(group)
      const besides = metrics
        .outlineSpots(group)
        .map(({ at, side }) => beside(projectToPixel(at, zoom), side, ...sizePx, OUTLINE_GAP_PX))
      return {
        group,
        spots: [projectToPixel(metrics.nameAnchor(group), zoom), ...besides] as const,
        sizePx,
        weight: besides.length > 0 ? Number.POSITIVE_INFINITY : group.events.length,
        reachPx: zoom < FAR.belowZoom ? FAR.reachPx : REACH_PX,
      }
    })
  nudgeLabels(names, taken, zoom, metrics.firstView).forEach((pixel, i) => {
    const name = names[i]
    if (name) at.set(name.group, pixel)
  })
  return groups.map((group) => ({ ...group, at: positionOfPixel(at.get(group) ?? [0, 0], zoom) }))
}

/** A symbol on the screen: where its place is, and its radius in pixels. */
interface RoundSymbol {
  pixel: Pixel
  radiusPx: number
}

/** Free pixels between two symbols. */
const GAP_PX = 1
const ROUNDS = 24
/** A symbol stands at most this far from its place, so that it still marks it. */
const MAX_MOVED_PX = 36

/**
 * Where the symbols stand when each pair that overlaps has moved apart along the line between them, each by half, again
 * and again; in the order given. Where many crowd, some may still touch. The same input always gives the same positions.
 */
export function stepApart(symbols: readonly RoundSymbol[]): Pixel[] {
  const at = symbols.map(({ pixel: [x, y] }): [number, number] => [x, y])
  for (let round = 0; round < ROUNDS; round += 1) {
    let isStill = true
    for (let i = 0; i < at.length; i += 1)
      for (let j = i + 1; j < at.length; j += 1) {
        const [a, b, one, other] = [at[i], at[j], symbols[i], symbols[j]]
        if (!a || !b || !one || !other) continue
        const least = one.radiusPx + other.radiusPx + GAP_PX
        const [right, down] = [b[0] - a[0], b[1] - a[1]]
        if (Math.abs(right) >= least || Math.abs(down) >= least) continue
        const distance = Math.hypot(right, down)
        if (distance >= least) continue
        // Two at the same spot part to the left and the right.
        const [x, y] = distance === 0 ? [1, 0] : [right / distance, down / distance]
        const half = (least - distance) / 2
        at[i] = near(one.pixel, [a[0] - x * half, a[1] - y * half])
        at[j] = near(other.pixel, [b[0] + x * half, b[1] + y * half])
        isStill = false
      }
    if (isStill) break
  }
  return at
}

/** The position, or the nearest one to it that is not too far from the place. */
function near([x, y]: Pixel, [toX, toY]: Pixel): [number, number] {
  const distance = Math.hypot(toX - x, toY - y)
  const share = distance > MAX_MOVED_PX ? MAX_MOVED_PX / distance : 1
  return [x + (toX - x) * share, y + (toY - y) * share]
}
