/** Sizes of symbols and labels, in pixels on the screen, as place-marker.css and static-map.css draw them. */
import { isPoint, type PlaceGroup } from '../../core/placement/group-places.ts'
import type { LabelMetrics } from '../../core/placement/nudge-labels.ts'
import type { NameMetrics } from '../../core/placement/side-names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'

/** Symbols of places nearer than this are drawn as one. */
export const SYMBOL_DISTANCE_PX = 27

/** From the middle of a symbol to its name; the engine's 1.35 em of 13 pixels. */
export const NAME_DISTANCE_PX = 17.5

const SYMBOL_PX = 32
const NAME_HEIGHT_PX = 16
const LABEL_HEIGHT_PX = 25
const LETTER_PX = 7
const LABEL_MARGIN_PX = 22

/** Characters of a region's label: its name and the number of its events. */
function lettersOf({ lead, events }: PlaceGroup, nameOf: (place: Place) => string): number {
  return `${nameOf(lead)} ${events.length}`.length
}

/** Width of a region's label where the browser does not fit it to its text; mean of Noto Sans at 13 pixels. */
export function drawnWidthPx(group: PlaceGroup, nameOf: (place: Place) => string): number {
  return Math.round(6.3 * lettersOf(group, nameOf) + 20)
}

/** Space that symbols and the labels of regions take. */
export function labelMetrics(nameOf: (place: Place) => string): LabelMetrics {
  return {
    symbolPx: SYMBOL_PX,
    labelHeightPx: LABEL_HEIGHT_PX,
    labelWidthPx: (group) => LETTER_PX * lettersOf(group, nameOf) + LABEL_MARGIN_PX,
  }
}

/** Space that names beside symbols take, and what they must leave free. */
export function nameMetrics(nameOf: (place: Place) => string): NameMetrics {
  const { symbolPx, labelHeightPx, labelWidthPx } = labelMetrics(nameOf)
  return {
    symbolPx,
    labelHeightPx,
    distancePx: NAME_DISTANCE_PX,
    heightPx: NAME_HEIGHT_PX,
    widthPx: (group) => (isPoint(group.lead) ? LETTER_PX * nameOf(group.lead).length : labelWidthPx(group)),
  }
}
