/** Moves the labels of countries and regions out of the way of symbols. They mark no spot, so they may move. */

import { FIRST_VIEW } from '../geo/first-view.ts'
import { type Pixel, projectToPixel } from '../geo/mercator.ts'
import { isPoint, type PlaceGroup } from './group-places.ts'
import { type Box, boxAround, overlaps } from './screen-box.ts'

/** Space that a symbol or label takes on the screen, in pixels. */
export interface LabelMetrics {
  /** Width and height of the symbol of a point. */
  symbolPx: number
  /** A region's label with its text. */
  labelSizePx: (group: PlaceGroup) => readonly [width: number, height: number]
}

/** Move of a label on the screen in pixels, right and down. */
export type Move = readonly [right: number, down: number]

/** Moves tried: to the right as shares of the label's width, down in pixels. */
const STEPS: readonly Move[] = bothWays([0, 0.25, 0.5, 0.75]).flatMap((right) =>
  bothWays([0, 8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96]).map((down): Move => [right, down]),
)

/** A pixel outside the first view is as bad as this many pixels from the anchor. */
const OVERHANG_WEIGHT = 2

/**
 * How far each region's label moves, by the id of its lead place, so that it covers neither symbols nor other labels, and
 * rather stays within the first view, whose edges a narrow window has too.
 * The busiest labels stay nearest to their anchor; one without room stays on it.
 */
export function nudgeLabels(groups: readonly PlaceGroup[], zoom: number, metrics: LabelMetrics): Map<string, Move> {
  const { symbolPx, labelSizePx } = metrics
  const taken: Box[] = groups
    .filter(({ lead }) => isPoint(lead))
    .map((group) => boxAround(anchorOf(group, zoom), symbolPx, symbolPx))
  const labels = groups
    .filter(({ lead }) => !isPoint(lead))
    .sort((a, b) => b.events.length - a.events.length || (a.lead.id < b.lead.id ? -1 : 1))
  const home = firstView(zoom)
  const moves = new Map<string, Move>()
  for (const group of labels) {
    const nearest = nearestFree(anchorOf(group, zoom), labelSizePx(group), taken, home)
    taken.push(nearest.box)
    moves.set(group.lead.id, nearest.move)
  }
  return moves
}

interface MovedLabel {
  move: Move
  box: Box
}

/** The nearest of all moves by which a label at `anchor` covers nothing that is taken; without one it stays there. */
function nearestFree(
  anchor: Pixel,
  [width, height]: readonly [number, number],
  taken: readonly Box[],
  home: Box,
): MovedLabel {
  const isAtHome = overhangPx(boxAround(anchor, 0, 0), home) === 0
  let [nearest, least]: [MovedLabel | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const [share, down] of STEPS) {
    const move: Move = [share * width, down]
    const distance = distancePx(move, width, height)
    if (distance >= least) continue
    const box = boxAround([anchor[0] + move[0], anchor[1] + move[1]], width, height)
    const cost = distance + (isAtHome ? OVERHANG_WEIGHT * overhangPx(box, home) : 0)
    if (cost >= least || taken.some((other) => overlaps(box, other))) continue
    nearest = { move, box }
    least = cost
  }
  return nearest ?? { move: [0, 0], box: boxAround(anchor, width, height) }
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

/** The first view's box at a zoom level. */
function firstView(zoom: number): Box {
  const [west, south, east, north] = FIRST_VIEW
  const [left, bottom] = projectToPixel([west, south], zoom)
  const [right, top] = projectToPixel([east, north], zoom)
  return { left, right, top, bottom }
}

function bothWays(shares: readonly number[]): number[] {
  return shares.flatMap((share) => (share === 0 ? [0] : [share, -share]))
}

function anchorOf({ lead }: PlaceGroup, zoom: number): Pixel {
  return projectToPixel(lead.position ?? [0, 0], zoom)
}
