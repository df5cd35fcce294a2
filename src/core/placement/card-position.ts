/** Where a card stands beside what it is about. */

/** A point or an edge in pixels from the map's top left corner. */
interface Point {
  x: number
  y: number
}

export interface Box extends Point {
  width: number
  height: number
}

/** The middle of what a card is about, and how far it reaches to each side, in pixels. */
export interface Anchor extends Point {
  reachX: number
  reachY: number
}

type Side = 'right' | 'left' | 'below' | 'above'

export interface PlacedCard extends Point {
  /** The side of the anchor on which it stands; undefined where it stands nowhere near, so that its tip would point astray. */
  side: Side | undefined
}

interface Surroundings {
  /** The part of the map that the card may cover; it never leaves it. */
  room: Box
  /** What should not be covered: words, legend, buttons. */
  furniture: readonly Box[]
  /** Middles of the symbols, which should rather not be. */
  symbols: readonly Point[]
}

/** From the edge of a symbol to the card beside it. */
const GAP_PX = 12
/** Places along a side that are tried, as shares of the card's height or width before the anchor. */
const SHARES = [0.5, 0.3, 0.7, 0.15, 0.85]
/** What a square pixel of furniture, and a symbol, weigh. */
const FURNITURE_WEIGHT = 1
const SYMBOL_WEIGHT = 400
/** A card that covers what it is about, or stands where its tip cannot point at it, is the worst. */
const ASTRAY_WEIGHT = 1_000_000

/**
 * The place for a card of a size beside `anchor`: the one that covers the least furniture, then the fewest symbols; of
 * equals the first of right, left, below, above. It stays within the room, whatever the anchor does.
 */
export function placeCard(
  anchor: Anchor,
  size: { width: number; height: number },
  { room, furniture, symbols }: Surroundings,
): PlacedCard {
  const others = symbols.filter(({ x, y }) => Math.hypot(x - anchor.x, y - anchor.y) > 1)
  let best: PlacedCard = { x: room.x, y: room.y, side: undefined }
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates(anchor, size)) {
    const box = { ...size, ...within(candidate, size, room) }
    const isAstray = !pointsAt(candidate.side, box, anchor) || !isBeside(candidate, box)
    const weight =
      furniture.reduce((sum, other) => sum + overlap(box, other), 0) * FURNITURE_WEIGHT +
      others.filter((point) => isInside(point, box)).length * SYMBOL_WEIGHT +
      (isAstray ? ASTRAY_WEIGHT : 0)
    if (weight >= least) continue
    least = weight
    best = { x: box.x, y: box.y, side: isAstray ? undefined : candidate.side }
  }
  return best
}

/** Whether the anchor is level with the card, so that the tip can point at it. */
function pointsAt(side: Side, { x, y, width, height }: Box, anchor: Point): boolean {
  return side === 'right' || side === 'left'
    ? anchor.y >= y && anchor.y <= y + height
    : anchor.x >= x && anchor.x <= x + width
}

/** Whether the card still stands at its distance from the anchor, once it is within the room. */
function isBeside(candidate: Point & { side: Side }, box: Box): boolean {
  return candidate.side === 'right' || candidate.side === 'left' ? box.x === candidate.x : box.y === candidate.y
}

function candidates(
  { x, y, reachX, reachY }: Anchor,
  { width, height }: { width: number; height: number },
): (Point & { side: Side })[] {
  const [across, along] = [reachX + GAP_PX, reachY + GAP_PX]
  return [
    ...SHARES.map((share) => ({ side: 'right' as const, x: x + across, y: y - height * share })),
    ...SHARES.map((share) => ({ side: 'left' as const, x: x - across - width, y: y - height * share })),
    ...SHARES.map((share) => ({ side: 'below' as const, x: x - width * share, y: y + along })),
    ...SHARES.map((share) => ({ side: 'above' as const, x: x - width * share, y: y - along - height })),
  ]
}

function within({ x, y }: Point, size: { width: number; height: number }, room: Surroundings['room']): Point {
  return {
    x: Math.max(room.x, Math.min(x, room.x + room.width - size.width)),
    y: Math.max(room.y, Math.min(y, room.y + room.height - size.height)),
  }
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** In square pixels. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
