/** Names that must be read even where symbols stand close: beside their symbol, or farther out with a line to it. */
import { type Pixel, positionOfPixel, projectToPixel } from '../geo/mercator.ts'
import type { LonLat } from '../geo/position-text.ts'
import { type Box, boxAround, overlaps } from './screen-box.ts'

/** The side of its symbol on which a name stands. */
export type CalloutSide = 'east' | 'west'

/** A round symbol: degrees, WGS84, and pixels. */
export interface RoundSymbol {
  at: LonLat
  radiusPx: number
}

/** A name to place. */
export interface CalloutName {
  symbol: RoundSymbol
  /** The side that it tries first. */
  side: CalloutSide
  sizePx: readonly [width: number, height: number]
}

/** Where a name stands. Degrees, WGS84. */
export interface Callout {
  side: CalloutSide
  /** The middle of the name's edge that is nearest to the symbol. */
  at: LonLat
  /** Where the line to a name far out begins, at the symbol's edge; undefined for a name beside its symbol. */
  from: LonLat | undefined
}

/** Distances tried: across from the symbol's edge, and down from its middle; pixels. */
const ACROSS_PX = [5, 20, 35, 50, 70, 90, 110, 130, 150]
const DOWN_PX = [0, 12, -12, 24, -24, 36, -36, 52, -52, 68, -68, 84, -84]

/** A name on the other side is as bad as this many pixels of distance. */
const OTHER_SIDE_PX = 16
/** Each thing that is covered is as bad as this many pixels of distance. */
const COVER_PX = 400
/** Points of a line that are looked at are so many pixels apart. */
const SAMPLE_PX = 4

/** A place for a name that is tried. */
interface Spot {
  isEast: boolean
  across: number
  down: number
  costPx: number
}

/**
 * Places each name, in the order given, as near to its symbol as it covers no symbol, no earlier name and no line; where
 * nothing is free, it covers as little as can be. `symbols` are all on the map, those of the names among them.
 */
export function placeCallouts(names: readonly CalloutName[], symbols: readonly RoundSymbol[], zoom: number): Callout[] {
  const boxes = new Map(
    symbols.map((symbol) => [symbol, boxAround(projectToPixel(symbol.at, zoom), ...square(2 * symbol.radiusPx))]),
  )
  const taken: Box[] = [...boxes.values()]
  const lines: Pixel[] = []
  return names.map(({ symbol, side, sizePx }) => {
    const middle = projectToPixel(symbol.at, zoom)
    const tried = spots(side).map(({ isEast, across, down, costPx }) => {
      const away = isEast ? 1 : -1
      const to: Pixel = [middle[0] + away * (symbol.radiusPx + across), middle[1] + down]
      const box = boxAround([to[0] + (away * sizePx[0]) / 2, to[1]], ...sizePx)
      const isBeside = across === ACROSS_PX[0] && down === 0
      const line = isBeside ? [] : pointsBetween(edgeToward(middle, to, symbol.radiusPx), to)
      const covered =
        taken.filter((other) => overlaps(box, other)).length +
        lines.filter((point) => isIn(point, box)).length +
        line.filter((point) => taken.some((other) => other !== boxes.get(symbol) && isIn(point, other))).length
      return { isEast, to, box, line, costPx: costPx + COVER_PX * covered }
    })
    const best = tried.reduce((least, spot) => (spot.costPx < least.costPx ? spot : least))
    taken.push(best.box)
    lines.push(...best.line)
    const [start] = best.line
    return {
      side: best.isEast ? 'east' : 'west',
      at: positionOfPixel(best.to, zoom),
      from: start && positionOfPixel(start, zoom),
    }
  })
}

function spots(preferred: CalloutSide): Spot[] {
  return [true, false].flatMap((isEast) =>
    ACROSS_PX.flatMap((across) =>
      DOWN_PX.map((down) => {
        const isOther = isEast !== (preferred === 'east')
        return { isEast, across, down, costPx: Math.hypot(across, down) + (isOther ? OTHER_SIDE_PX : 0) }
      }),
    ),
  )
}

/** The point of a symbol's edge in the direction of another point. */
function edgeToward([x, y]: Pixel, [toX, toY]: Pixel, radius: number): Pixel {
  const share = radius / Math.hypot(toX - x, toY - y)
  return [x + share * (toX - x), y + share * (toY - y)]
}

function pointsBetween([x, y]: Pixel, [toX, toY]: Pixel): Pixel[] {
  const count = Math.max(1, Math.floor(Math.hypot(toX - x, toY - y) / SAMPLE_PX))
  return Array.from({ length: count }, (_, i) => [x + ((toX - x) * i) / count, y + ((toY - y) * i) / count])
}

function isIn([x, y]: Pixel, { left, right, top, bottom }: Box): boolean {
  return left < x && x < right && top < y && y < bottom
}

function square(side: number): [number, number] {
  return [side, side]
}
