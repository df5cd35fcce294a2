/** Moves the labels of countries and regions out of the way of symbols. They mark no spot, so they may move. */

import { type Pixel, projectToPixel } from '../geo/mercator.ts'
import { isPoint, type PlaceGroup } from './group-places.ts'
import { type Box, boxAround, overlaps } from './screen-box.ts'

/** Space that a symbol or label takes on the screen, in pixels. */
export interface LabelMetrics {
  /** Width and height of the symbol of a point. */
  symbolPx: number
  /** Width of a region's label with its text. */
  labelWidthPx: (group: PlaceGroup) => number
  labelHeightPx: number
}

/** Move of a label on the screen in pixels, right and down. */
export type Move = readonly [right: number, down: number]

/** Moves tried, as shares of the label's width and height, the nearest first. */
const STEPS: readonly Move[] = [0, 0.35, -0.35, 0.7, -0.7]
  .flatMap((right) => [0, 1, -1, 2, -2, 3, -3, 4, -4].map((down): Move => [right, down]))
  .sort((a, b) => stepLength(a) - stepLength(b))

/**
 * How far each region's label moves, by the id of its lead place, so that it covers neither symbols nor other labels.
 * The busiest labels stay nearest to their anchor; one without room stays on it.
 */
export function nudgeLabels(groups: readonly PlaceGroup[], zoom: number, metrics: LabelMetrics): Map<string, Move> {
  const { symbolPx, labelHeightPx } = metrics
  const taken: Box[] = groups
    .filter(({ lead }) => isPoint(lead))
    .map((group) => boxAround(anchorOf(group, zoom), symbolPx, symbolPx))
  const labels = groups
    .filter(({ lead }) => !isPoint(lead))
    .sort((a, b) => b.events.length - a.events.length || (a.lead.id < b.lead.id ? -1 : 1))
  const moves = new Map<string, Move>()
  for (const group of labels) {
    const width = metrics.labelWidthPx(group)
    const candidates = STEPS.map(([right, down]): Move => [right * width, down * labelHeightPx]).map((move) => ({
      move,
      box: boxAround(anchorOf(group, zoom, move), width, labelHeightPx),
    }))
    const chosen = candidates.find(({ box }) => !taken.some((other) => overlaps(box, other))) ?? candidates[0]
    if (!chosen) continue
    taken.push(chosen.box)
    moves.set(group.lead.id, chosen.move)
  }
  return moves
}

/** A share of the width weighs more than one of the height, because labels are wide. */
function stepLength([right, down]: Move): number {
  return Math.hypot(right * 6, down)
}

function anchorOf({ lead }: PlaceGroup, zoom: number, [right, down]: Move = [0, 0]): Pixel {
  const [x, y] = projectToPixel(lead.position ?? [0, 0], zoom)
  return [x + right, y + down]
}
