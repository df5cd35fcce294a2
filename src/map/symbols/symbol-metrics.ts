/** Sizes of symbols and labels, in pixels on the screen, as place-marker.css and static-map.css draw them. */
import type { LabelMetrics } from '../../core/placement/nudge-labels.ts'
import { lettersAcross, regionLines } from '../../core/placement/region-lines.ts'
import type { NameMetrics } from '../../core/placement/side-names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'

/** Symbols of places nearer than this are drawn as one. */
export const SYMBOL_DISTANCE_PX = 27

/** From the middle of a symbol to its name; the engine's 1.35 em of 13 pixels. */
export const NAME_DISTANCE_PX = 17.5

const SYMBOL_PX = 32
const NAME_HEIGHT_PX = 16
/** From one line of a region's label to the next. */
export const LINE_PX = 16
/** What a label is higher and wider than its text, with some room around it. */
const LABEL_MARGIN_PX = { height: 9, width: 22 }
const LETTER_PX = 7

/** Width and height of a region's label where the browser does not fit it to its text; mean of Noto Sans at 13 pixels. */
export function drawnSizePx(lines: readonly string[]): readonly [width: number, height: number] {
  return [Math.round(6.3 * lettersAcross(lines) + 20), LINE_PX * lines.length + 6]
}

/** Space that symbols and the labels of regions take. */
export function labelMetrics(nameOf: (place: Place) => string): LabelMetrics {
  return {
    symbolPx: SYMBOL_PX,
    labelSizePx: ({ lead, events }) => {
      const lines = regionLines(nameOf(lead), String(events.length))
      return [LETTER_PX * lettersAcross(lines) + LABEL_MARGIN_PX.width, LINE_PX * lines.length + LABEL_MARGIN_PX.height]
    },
  }
}

/** Space that names beside symbols take, and what they must leave free. */
export function nameMetrics(nameOf: (place: Place) => string): NameMetrics {
  return {
    ...labelMetrics(nameOf),
    distancePx: NAME_DISTANCE_PX,
    heightPx: NAME_HEIGHT_PX,
    widthPx: ({ lead }) => LETTER_PX * nameOf(lead).length,
  }
}
