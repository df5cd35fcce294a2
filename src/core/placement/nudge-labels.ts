/** Moves the labels of countries and regions out of the way of symbols. They mark no spot, so they may move, but not to another country. */

import type { BBox } from '../geo/geo.ts'
import { type Pixel, projectToPixel } from '../geo/mercator.ts'
import { type Box, boxAround, overlaps } from './screen-box.ts'

/** A way to write a name: as it is best, in less width, or as its number alone. */
export type NameForm = 'line' | 'narrow' | 'number'

/** A name in a form: where its middle would stand, the best spot first, and how large it is on the screen; pixels. */
export interface FormedName {
  form: NameForm
  spots: readonly [Pixel, ...Pixel[]]
  sizePx: readonly [width: number, height: number]
}

/** A name that may move. */
export interface MovableName {
  /** The best form first. A number alone is taken only where no other form has room. */
  forms: readonly [FormedName, ...FormedName[]]
  /** How many events stand on it: the busiest stays nearest to its anchor. */
  weight: number
  /** How far it may move at most from a spot; it then rather covers something. */
  reachPx: number
  /** How bad it is to cover something, as a share of how bad it is for most names: less where that gives way. */
  coverShare: number
  /** Whether a point of the map is land that it may name: its middle stands on no other, whatever it covers. */
  isOwnLand: (pixel: Pixel) => boolean
}

/** Where the middle of a name stands, in pixels, and how it is written there. */
export interface PlacedName extends Pick<FormedName, 'form' | 'sizePx'> {
  pixel: Pixel
}

/** Move of a name on the screen in pixels, right and down. */
type Move = readonly [right: number, down: number]

/** Moves tried: to the right as shares of the label's width, down in pixels. */
const STEPS: readonly Move[] = bothWays([0, 0.125, 0.25, 0.375, 0.5, 0.5625, 0.625, 0.75]).flatMap((right) =>
  bothWays([0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96]).map((down): Move => [right, down]),
)

/** A number alone moves to the sides as a name of this width. */
const NARROW = { belowPx: 60, asPx: 100 } as const

/** Any way to write a name but the best is as bad as this many pixels from the anchor. */
const OTHER_FORM_PX = 24

/** Any spot but the best is as bad as this many pixels from the best. */
const OTHER_SPOT_PX = 30

/** To cover anything at all is as bad as this many pixels from the anchor. */
const COVER_PX = 60

/** A pixel of cover is as bad as this many pixels from the anchor. */
const COVER_WEIGHT = 6

/** How bad it is to cover what is taken lightly, such as a ring around a symbol, as a share of how bad other cover is. */
const LIGHT_SHARE = 0.3

/** A pixel outside the first view is as bad as this many pixels from the anchor. */
const OVERHANG_WEIGHT = 15

/** A name belongs to the first view when its anchor does, or so much of it is seen there that it would look cut. */
const SEEN_SHARE = 1 / 3

/** Where the first view is narrower, the window shows far more than it. */
const LEAST_WINDOW_PX = 240

/** To lie on other land as a whole would be as bad as this many pixels from the anchor. */
const OTHER_LAND_PX = 160
/** Where it is looked at what land a name lies on: shares of its width from the middle. */
const LOOKED_AT = [-0.5, -0.4, -0.25, 0.25, 0.4, 0.5]

/**
 * Where each name stands, in the order given, so that it covers neither what is `taken` nor another name where there is
 * room, rather not what is taken `lightly`, and rather stays within the first view. The middle of none stands on land that is not its own, unless each spot does.
 */
export function nudgeLabels(
  names: readonly MovableName[],
  taken: readonly Box[],
  zoom: number,
  firstView: BBox,
  lightly: readonly Box[] = [],
): PlacedName[] {
  const covered = [...taken]
  const home = boxOf(firstView, zoom)
  const placed = new Map<MovableName, PlacedName>()
  const isNumber = ({ forms: [{ form }] }: MovableName) => Number(form === 'number')
  // A number alone is soonest taken for another's when it stands far from its place.
  for (const name of [...names].sort((a, b) => isNumber(b) - isNumber(a) || b.weight - a.weight)) {
    const tried = name.forms.map((formed, i) => ({
      ...formed,
      ...nearestFree(name, formed, i * OTHER_FORM_PX, { taken: covered, lightly, home }),
    }))
    const free = tried.filter(({ isFree }) => isFree)
    const best = least(free.filter(({ form }) => form !== 'number')) ?? least(free) ?? least(tried)
    if (!best) continue
    covered.push(boxAround(best.pixel, ...best.sizePx))
    placed.set(name, { form: best.form, sizePx: best.sizePx, pixel: best.pixel })
  }
  return names.map((name) => placed.get(name) ?? { ...name.forms[0], pixel: name.forms[0].spots[0] })
}

interface MovedLabel {
  pixel: Pixel
  /** As how many pixels from the anchor it is as bad as a whole. */
  cost: number
  /** Whether it covers nothing, and is not cut by the edge of the first view. */
  isFree: boolean
}

function least<T extends MovedLabel>(labels: readonly T[]): T | undefined {
  return [...labels].sort((a, b) => a.cost - b.cost)[0]
}

/** What lies around a name. */
interface Surroundings {
  taken: readonly Box[]
  lightly: readonly Box[]
  home: Box
}

/** The nearest of all moves by which a name covers nothing that is taken; where there is none, it covers as little as can be. */
function nearestFree(
  { reachPx, coverShare, isOwnLand }: MovableName,
  { spots, sizePx: [width, height] }: FormedName,
  startPx: number,
  { taken, lightly, home }: Surroundings,
): MovedLabel {
  const isAtHome = home.right - home.left > LEAST_WINDOW_PX && belongsTo(home, spots[0], width, height)
  let best: MovedLabel = { pixel: spots[0], cost: Number.POSITIVE_INFINITY, isFree: false }
  for (const spot of spots) {
    const steps = STEPS.map(([share, down]): Move => [share * (width < NARROW.belowPx ? NARROW.asPx : width), down])
    for (const move of isAtHome ? [wayInto(home, spot, width, height), ...steps] : steps) {
      const distance = startPx + distancePx(move, width, height) + (spot === spots[0] ? 0 : OTHER_SPOT_PX)
      if (distance >= best.cost || Math.hypot(...move) > reachPx) continue
      const pixel: Pixel = [spot[0] + move[0], spot[1] + move[1]]
      const box = boxAround(pixel, width, height)
      const covers = taken.filter((other) => overlaps(box, other))
      const overhang = isAtHome ? overhangPx(box, home) : 0
      const cost =
        distance +
        OVERHANG_WEIGHT * overhang +
        coverShare * (costOfCover(box, covers) + LIGHT_SHARE * costOfCover(box, lightly))
      if (cost >= best.cost || !isMiddleOnOwnLand(pixel, isOwnLand)) continue
      const whole = cost + OTHER_LAND_PX * otherLand(pixel, width, isOwnLand)
      if (whole < best.cost) best = { pixel, cost: whole, isFree: covers.length === 0 && overhang === 0 }
    }
  }
  return best
}

/** Whether a name whose middle is at a point belongs to a view. */
function belongsTo(view: Box, at: Pixel, width: number, height: number): boolean {
  if (overhangPx(boxAround(at, 0, 0), view) === 0) return true
  const box = boxAround(at, width, height)
  return overlaps(box, view) && sharedPx(box, view) ** 2 >= SEEN_SHARE * width * height
}

/** The shortest move that takes a name whose middle is at a point into a view as a whole, to a whole pixel. */
function wayInto(view: Box, [x, y]: Pixel, width: number, height: number): Move {
  const into = (at: number, from: number, to: number) => Math.max(Math.ceil(from), Math.min(Math.floor(to), at)) - at
  return [
    into(x, view.left + width / 2, view.right - width / 2),
    into(y, view.top + height / 2, view.bottom - height / 2),
  ]
}

/** As how many pixels from the anchor it is as bad that a name covers some of these boxes. */
function costOfCover(name: Box, boxes: readonly Box[]): number {
  return boxes.reduce(
    (sum, box) => (overlaps(name, box) ? sum + COVER_PX + COVER_WEIGHT * sharedPx(name, box) : sum),
    0,
  )
}

/** Own land is around the middle of a name, too; pixels. */
const MIDDLE_PX = 3

function isMiddleOnOwnLand([x, y]: Pixel, isOwnLand: MovableName['isOwnLand']): boolean {
  return [-MIDDLE_PX, 0, MIDDLE_PX].every((right) =>
    [-MIDDLE_PX, 0, MIDDLE_PX].every((down) => isOwnLand([x + right, y + down])),
  )
}

/** The share of a name that lies on land that is not its own. */
function otherLand([x, y]: Pixel, width: number, isOwnLand: MovableName['isOwnLand']): number {
  return LOOKED_AT.filter((share) => !isOwnLand([x + share * width, y])).length / LOOKED_AT.length
}

/** Side of the square that is as large as what two overlapping boxes share, in pixels. */
function sharedPx(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return Math.sqrt(width * height)
}

/**
 * How far a moved label seems to be from its anchor: that is seen between the anchor and the label's edge. Of two labels
 * whose edges are as near, the one with the nearer middle seems nearer.
 */
function distancePx([right, down]: Move, width: number, height: number): number {
  const [across, along] = [Math.abs(right) - width / 2, Math.abs(down) - height / 2]
  return Math.hypot(Math.max(0, across), Math.max(0, along)) + Math.hypot(right, down) / 2
}

/** How much of a box is outside another, across and down, in pixels. */
function overhangPx(box: Box, inside: Box): number {
  const out = (px: number) => Math.max(0, px)
  return (
    out(inside.left - box.left) +
    out(box.right - inside.right) +
    out(inside.top - box.top) +
    out(box.bottom - inside.bottom)
  )
}

/** A box in degrees as pixels at a zoom level. */
function boxOf([west, south, east, north]: BBox, zoom: number): Box {
  const [left, bottom] = projectToPixel([west, south], zoom)
  const [right, top] = projectToPixel([east, north], zoom)
  return { left, right, top, bottom }
}

function bothWays(shares: readonly number[]): number[] {
  return shares.flatMap((share) => (share === 0 ? [0] : [share, -share]))
}
