/** Where symbols and the names with events stand at a zoom level, apart where they would cover each other. */
import type { BBox } from '../geo/geo.ts'
import { type Pixel, positionOfPixel, projectToPixel } from '../geo/mercator.ts'
import type { LonLat } from '../geo/position-text.ts'
import { type PlaceGroup, standsOnName } from './group-places.ts'
import { type FormedName, type MovableName, type NameForm, nudgeLabels } from './nudge-labels.ts'
import { type Box, beside, boxAround, overlaps, type Side } from './screen-box.ts'

/** A symbol and where it stands: at its place, or beside it where another needs the room. Degrees, WGS84. */
export interface PlacedGroup extends PlaceGroup {
  at: readonly [lon: number, lat: number]
  /** How its name is written, where it stands on its name. */
  form: NameForm
}

/** A point of an outline, in degrees, and the side of it on which the name may stand, or "over" for a point inside. */
export interface OutlineSpot {
  at: LonLat
  side: Side | 'over'
}

/** Space that symbols and names take on the screen, in pixels. */
export interface SymbolMetrics {
  /** What the map shows at first; names of outlines rather stay in it, the same in each window, for symbols give way to them. */
  firstView: BBox
  /** The same with what the window has room for around it, where that is known: for all other names. */
  shownAtFirst?: BBox | undefined
  radiusPx: (group: PlaceGroup) => number
  /** The same without the ring around it, which a name rather touches than anything else. */
  discRadiusPx: (group: PlaceGroup) => number
  /** A name with its number, in a form. */
  nameSizePx: (group: PlaceGroup, form: NameForm) => readonly [width: number, height: number]
  /** How its name may be written, the best way first. */
  formsOf: (group: PlaceGroup) => readonly [NameForm, ...NameForm[]]
  /** Where a name in a form stands when there is room; degrees. */
  nameAnchor: (group: PlaceGroup, form: NameForm) => LonLat
  /** Where else the name may stand in or beside the outline that it belongs to; all others give way to such a name. */
  outlineSpots: (group: PlaceGroup) => readonly OutlineSpot[]
  /** Whether a point of the screen is land that a symbol or the middle of a name may stand on: no other country's. */
  isOwnLand: (group: PlaceGroup, pixel: Pixel) => boolean
  /** Marks of dated points: names rather keep clear of them; symbols stand on them. */
  marks?: readonly Box[]
  /** Names on the map besides those of the groups, which do not move. */
  otherNames?: (groups: readonly PlaceGroup[]) => readonly Box[]
}

/** How far a name may move from where it stands best: farther away it would seem to name something else. */
const REACH_PX = 90
/** The name of a country is known from its land, on which it stays. */
const COUNTRY_REACH_PX = 120
/** Where the region is as large as a few names, they need more. */
const FAR = { belowZoom: 4, reachPx: 160 } as const
/** A name with an outline stays at it: symbols give way, as far as they can. */
const OUTLINE = { reachPx: 40, coverShare: 0.5 } as const

/** Between an outline and a name beside it. */
const OUTLINE_GAP_PX = 6

/**
 * Names of outlines take their place first, as near to it as they cover little; symbols step away from them and apart, then
 * the other names go to the nearest room. In the order of the groups.
 */
export function placeSymbols(groups: readonly PlaceGroup[], zoom: number, metrics: SymbolMetrics): PlacedGroup[] {
  const at = new Map<PlaceGroup, Pixel>()
  const forms = new Map<PlaceGroup, NameForm>()
  const symbols = groups
    .filter(({ lead }) => !standsOnName(lead))
    .map((group) => ({
      group,
      pixel: projectToPixel(group.lead.position ?? [0, 0], zoom),
      radiusPx: metrics.radiusPx(group),
      discRadiusPx: metrics.discRadiusPx(group),
      isOwnLand: (pixel: Pixel) => metrics.isOwnLand(group, pixel),
    }))
  type Placed = (typeof symbols)[number]
  const boxIn = (pixelOf: (symbol: Placed) => Pixel, radiusOf: (symbol: Placed) => number) => (symbol: Placed) =>
    boxAround(pixelOf(symbol), 2 * radiusOf(symbol), 2 * radiusOf(symbol))
  const ringed = symbols.filter(({ radiusPx, discRadiusPx }) => radiusPx > discRadiusPx)
  const otherNames = metrics.otherNames?.(groups) ?? []
  const names = groups.filter(({ lead }) => standsOnName(lead)).map((group) => movableName(group, zoom, metrics))
  const place = (
    movable: typeof names,
    others: readonly Box[],
    pixelOf: (symbol: Placed) => Pixel,
    view: BBox,
  ): Box[] => {
    const taken = [...symbols.map(boxIn(pixelOf, ({ discRadiusPx }) => discRadiusPx)), ...others]
    const lightly = [...ringed.map(boxIn(pixelOf, ({ radiusPx }) => radiusPx)), ...(metrics.marks ?? [])]
    return nudgeLabels(movable, taken, zoom, view, lightly).flatMap(({ pixel, form, sizePx }, i) => {
      const name = movable[i]
      if (!name) return []
      at.set(name.group, pixel)
      forms.set(name.group, form)
      return [boxAround(pixel, ...sizePx)]
    })
  }

  const outlined = names.filter(({ isOutlined }) => isOutlined)
  const outlineNames = [...place(outlined, [], ({ pixel }) => pixel, metrics.firstView), ...otherNames]
  stepApart(symbols, outlineNames).forEach((pixel, i) => {
    const symbol = symbols[i]
    if (symbol) at.set(symbol.group, pixel)
  })
  place(
    names.filter(({ isOutlined }) => !isOutlined),
    outlineNames,
    ({ group, pixel }) => at.get(group) ?? pixel,
    metrics.shownAtFirst ?? metrics.firstView,
  )
  return groups.map((group) => ({
    ...group,
    at: positionOfPixel(at.get(group) ?? [0, 0], zoom),
    form: forms.get(group) ?? 'line',
  }))
}

/** A name with events, and where it may stand. */
function movableName(group: PlaceGroup, zoom: number, metrics: SymbolMetrics): MovableName & NamedGroup {
  const outlineSpots = metrics.outlineSpots(group)
  const formed = (form: NameForm): FormedName => {
    const sizePx = metrics.nameSizePx(group, form)
    const spots = outlineSpots.map(({ at, side }): Pixel => {
      const pixel = projectToPixel(at, zoom)
      return side === 'over' ? pixel : beside(pixel, side, ...sizePx, OUTLINE_GAP_PX)
    })
    return { form, sizePx, spots: [projectToPixel(metrics.nameAnchor(group, form), zoom), ...spots] }
  }
  const [best, ...others] = metrics.formsOf(group)
  const isOutlined = outlineSpots.length > 0
  return {
    group,
    isOutlined,
    forms: [formed(best), ...others.map(formed)],
    weight: group.events.length,
    reachPx:
      zoom < FAR.belowZoom
        ? FAR.reachPx
        : isOutlined
          ? OUTLINE.reachPx
          : group.lead.kind === 'country'
            ? COUNTRY_REACH_PX
            : REACH_PX,
    coverShare: isOutlined ? OUTLINE.coverShare : 1,
    isOwnLand: (pixel) => metrics.isOwnLand(group, pixel),
  }
}

interface NamedGroup {
  group: PlaceGroup
  isOutlined: boolean
}

/** A symbol on the screen: where its place is, and its radius in pixels. */
interface RoundSymbol {
  pixel: Pixel
  radiusPx: number
  /** Whether a point of the screen is land on which it may stand; anywhere when left out. */
  isOwnLand?: (pixel: Pixel) => boolean
}

/** Free pixels between two symbols. */
const GAP_PX = 1
const ROUNDS = 60
/** A symbol stands at most this far from its place, so that it still marks it. */
const MAX_MOVED_PX = 36

/**
 * Where the symbols stand when each pair that overlaps has moved apart along the line between them, each by half, and each
 * that lies in one of the `taken` boxes has left it by the shortest way, again and again; in the order given. None moves
 * from its own land to another. Where many crowd, some may still touch. The same input always gives the same positions.
 */
export function stepApart(symbols: readonly RoundSymbol[], taken: readonly Box[] = []): Pixel[] {
  const at = symbols.map(({ pixel }) => pixel)
  const move = (i: number, [right, down]: Pixel) => {
    const [symbol, from] = [symbols[i], at[i]]
    if (!symbol || !from) return
    const to = near(symbol.pixel, [from[0] + right, from[1] + down])
    if (!symbol.isOwnLand || symbol.isOwnLand(to) || !symbol.isOwnLand(from)) at[i] = to
  }
  /** Moves symbols out of the boxes; whether none lay in any. */
  const leaveBoxes = () => {
    let isStill = true
    for (const [i, symbol] of symbols.entries())
      for (const box of taken) {
        const away = wayOut(at[i] ?? symbol.pixel, symbol, box)
        if (!away) continue
        move(i, away)
        isStill = false
      }
    return isStill
  }
  const pairs = pairsInReach(symbols)
  for (let round = 0; round < ROUNDS; round += 1) {
    let isStill = leaveBoxes()
    for (const [i, j, least] of pairs) {
      const [a, b] = [at[i], at[j]]
      if (!a || !b) continue
      const [right, down] = [b[0] - a[0], b[1] - a[1]]
      if (Math.abs(right) >= least || Math.abs(down) >= least) continue
      const distance = Math.hypot(right, down)
      if (distance >= least) continue
      // Two at the same spot part to the left and the right.
      const [x, y] = distance === 0 ? [1, 0] : [right / distance, down / distance]
      const half = (least - distance) / 2
      move(i, [-x * half, -y * half])
      move(j, [x * half, y * half])
      isStill = false
    }
    if (isStill) break
  }
  // Where not all have room, they rather touch each other than a name.
  leaveBoxes()
  return at
}

/** The pairs of symbols that can touch wherever they move, by their numbers, with how far apart their middles have to be. */
function pairsInReach(symbols: readonly RoundSymbol[]): [one: number, other: number, least: number][] {
  const pairs: [number, number, number][] = []
  for (const [i, one] of symbols.entries())
    for (let j = i + 1; j < symbols.length; j += 1) {
      const other = symbols[j]
      if (!other) continue
      const least = one.radiusPx + other.radiusPx + GAP_PX
      const reach = least + 2 * MAX_MOVED_PX
      const [right, down] = [other.pixel[0] - one.pixel[0], other.pixel[1] - one.pixel[1]]
      if (Math.abs(right) < reach && Math.abs(down) < reach) pairs.push([i, j, least])
    }
  return pairs
}

/** The shortest way of a symbol out of a box, on its own land if there is one; undefined when it is outside. */
function wayOut([x, y]: Pixel, { radiusPx, isOwnLand }: RoundSymbol, box: Box): Pixel | undefined {
  const reach = radiusPx + GAP_PX
  if (!overlaps(boxAround([x, y], 2 * radiusPx, 2 * radiusPx), box)) return
  const ways: readonly Pixel[] = [
    [0, box.top - y - reach],
    [0, box.bottom - y + reach],
    [box.left - x - reach, 0],
    [box.right - x + reach, 0],
  ]
  const byLength = [...ways].sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
  return byLength.find(([right, down]) => !isOwnLand || isOwnLand([x + right, y + down])) ?? byLength[0]
}

/** The position, or the nearest one to it that is not too far from the place. */
function near([x, y]: Pixel, [toX, toY]: Pixel): [number, number] {
  const distance = Math.hypot(toX - x, toY - y)
  const share = distance > MAX_MOVED_PX ? MAX_MOVED_PX / distance : 1
  return [x + (toX - x) * share, y + (toY - y) * share]
}
