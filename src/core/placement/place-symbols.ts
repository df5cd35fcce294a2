/** Where symbols and the names with events stand at a zoom level. */
import type { BBox } from '../geo/geo.ts'
import { type Pixel, positionOfPixel, projectToPixel } from '../geo/mercator.ts'
import type { LonLat } from '../geo/position-text.ts'
import { type PlaceGroup, standsOnName } from './group-places.ts'
import { nudgeLabels } from './nudge-labels.ts'
import { beside, boxAround, type Side } from './screen-box.ts'
import { stepApart } from './step-apart.ts'

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
  const taken = symbols.map(({ group, pixel, radiusPx }) =>
    boxAround(at.get(group) ?? pixel, 2 * radiusPx, 2 * radiusPx),
  )
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
