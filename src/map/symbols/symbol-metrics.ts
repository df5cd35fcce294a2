/** Sizes of symbols and of names with events, in pixels on the screen, as symbol-face.tsx draws them. */
import type { BBox } from '../../core/geo/geo.ts'
import { type Pixel, positionOfPixel, projectToPixel } from '../../core/geo/mercator.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import { besideLine } from '../../core/placement/beside-line.ts'
import { type PlaceGroup, standsOnName } from '../../core/placement/group-places.ts'
import type { NameForm } from '../../core/placement/nudge-labels.ts'
import type { OutlineSpot, SymbolMetrics } from '../../core/placement/place-symbols.ts'
import { type Box, beside, boxAround } from '../../core/placement/screen-box.ts'
import type { NameMetrics } from '../../core/placement/side-names.ts'
import type { Place } from '../../core/schema/reference-lists.ts'
import { AREA_NAME_GAP_EM, AREA_NAMED_FROM, AREA_TEXT, COUNTRY_SPACING, COUNTRY_TEXT } from '../style/layers/labels.ts'
import { PLACE_TEXT_PX } from '../style/layers/places.ts'
import { valueAt } from '../style/stroke.ts'

/** Places of one area nearer than this share a symbol; with a finger, which needs larger targets, sooner. */
export const SYMBOL_DISTANCE_PX = { fine: 27, coarse: 44 } as const

/** From the edge of a symbol to its name. */
export const NAME_GAP_PX = 5

const SINGLE_PX = 12
const NAME_HEIGHT_PX = 17
/** Mean width of a bold letter, in ems; capitals are wider, and so are the letters of `hy`. */
const LETTER_EM = { lower: 0.6, wide: 0.68, upper: 0.71 }
const WIDE_LETTER = /[\u0531-\u0587]/

/** Radius of a symbol that stands for so many events. */
export function symbolRadiusPx(count: number): number {
  return count === 1 ? SINGLE_PX : Math.min(23, 10.5 + 2.5 * Math.sqrt(count))
}

/** From the edge of a symbol to the middle of the broken ring around it, and to its outer edge with half a pixel of paper. */
export const BROKEN_RING_PX = { middle: 4, room: 5 } as const

/** Whether a symbol has a broken ring around it: what has no exact place, and does not stand on its name. */
export function hasBrokenRing(lead: Place): boolean {
  return lead.certainty !== 'exact' && !standsOnName(lead)
}

/** Radius of all that is drawn of a symbol, its broken ring with it: the room that others leave to it. */
export function drawnRadiusPx({ lead, events }: Pick<PlaceGroup, 'lead' | 'events'>): number {
  return symbolRadiusPx(events.length) + (hasBrokenRing(lead) ? BROKEN_RING_PX.room : 0)
}

/** Space that the lines of a name beside a symbol take. */
export function textSizePx(lines: readonly string[]): [width: number, height: number] {
  return [letterEm(lines) * PLACE_TEXT_PX * lettersAcross(lines), NAME_HEIGHT_PX * lines.length]
}

function letterEm(lines: readonly string[]): number {
  return lines.some((line) => WIDE_LETTER.test(line)) ? LETTER_EM.wide : LETTER_EM.lower
}

/** How a name with events is written. */
export interface NameFace {
  kind: 'country' | 'area' | 'region'
  lines: readonly string[]
  textPx: number
  /** Between letters, in ems. */
  spacing: number
  /** Width of the widest line; the number's box follows it. */
  textWidthPx: number
  badge: { width: number; height: number; textPx: number }
  width: number
  height: number
}

const BADGE_GAP_PX = 6

/** A country's name where there is little room: a share of its size, and less space between its letters, in ems. */
const TIGHT = { share: 0.85, spacing: 0.04 } as const

/** The face of a name with its number in a form: in less width, an area's name has two lines and a country's smaller letters; `isArea` says whether the place has a dated outline. */
export function nameFace(
  { lead, events }: PlaceGroup,
  name: string,
  zoom: number,
  isArea: boolean,
  form: NameForm,
): NameFace {
  const kind = lead.kind === 'country' ? 'country' : isArea ? 'area' : 'region'
  const isTight = kind === 'country' && form === 'narrow'
  const textPx =
    kind === 'country'
      ? (isTight ? TIGHT.share : 1) * Math.min(19, valueAt(COUNTRY_TEXT, zoom))
      : kind === 'area'
        ? valueAt(AREA_TEXT, zoom)
        : PLACE_TEXT_PX
  const spacing = isTight ? TIGHT.spacing : kind === 'country' ? COUNTRY_SPACING : 0.02
  const lines = isTight ? [name] : LINES[form](name)
  const letter = (kind === 'country' ? LETTER_EM.upper : letterEm(lines)) + spacing
  const textWidthPx = lettersAcross(lines) * letter * textPx
  const digits = String(events.length).length
  const badge =
    digits > 1 && kind === 'area'
      ? { width: 18 + 10 * digits, height: 28, textPx: 15 }
      : { width: 16 + 9 * digits, height: 24, textPx: 13 }
  return {
    kind,
    lines,
    textPx,
    spacing,
    textWidthPx,
    badge,
    width: badge.width + (lines.length === 0 ? 0 : textWidthPx + BADGE_GAP_PX),
    height: Math.max(badge.height, lines.length * textPx * 1.15),
  }
}

/** What placement asks: sizes at a zoom. */
export interface MetricsInput {
  firstView: BBox
  shownAtFirst?: BBox | undefined
  zoom: number
  nameOf: (place: Place) => string
  /** Where the outline of a place puts its name; undefined for places without one. */
  outlineAnchor: (place: Place) => LonLat | undefined
  /** Where else it may stand beside the outline. */
  outlineSpots: (place: Place) => readonly OutlineSpot[]
  /** Places with an outline, which are named above it where no symbol names them. */
  outlined: readonly Place[]
  /** The line that a place is; it has its name beside it. */
  lineOf: (place: Place) => readonly LonLat[] | undefined
  /** Where a country's name stands. */
  countryAnchor: (place: Place) => LonLat | undefined
  /** Marks of dated points. */
  marks: readonly Box[]
  /** Whether the symbol or name of a place may stand on a point of the screen. */
  isOwnLand: (place: Place, pixel: Pixel) => boolean
}

/** Space that symbols and names with events take, and what the names beside symbols need. */
export function symbolMetrics(input: MetricsInput): NameMetrics {
  const { firstView, shownAtFirst, zoom, nameOf, marks, isOwnLand } = input
  const { outlineAnchor, outlineSpots, outlined, lineOf, countryAnchor } = input
  const base: SymbolMetrics = {
    firstView,
    shownAtFirst,
    marks,
    radiusPx: drawnRadiusPx,
    discRadiusPx: ({ events }) => symbolRadiusPx(events.length),
    nameSizePx: (group, form) => {
      const { width, height } = nameFace(group, nameOf(group.lead), zoom, outlineAnchor(group.lead) !== undefined, form)
      return [width + 6, height + 4]
    },
    formsOf: ({ lead }) => {
      if (lead.kind === 'country') return ['line', 'narrow']
      const isAlwaysNamed = outlineAnchor(lead) !== undefined
      if (zoom < (isAlwaysNamed ? AREA_NAMED_FROM : REGION_NAMED_FROM)) return ['number']
      const canBeNarrow = narrowLines(nameOf(lead)).length > regionLines(nameOf(lead)).length
      return ['line', ...(canBeNarrow ? ['narrow' as const] : []), ...(isAlwaysNamed ? [] : ['number' as const])]
    },
    outlineSpots: ({ lead }) => outlineSpots(lead),
    isOwnLand: ({ lead }, pixel) => isOwnLand(lead, pixel),
    otherNames: (groups) =>
      outlined
        .filter((place) => !groups.some(({ lead }) => lead === place))
        .flatMap((place) => areaNameBox(nameOf(place), outlineAnchor(place), zoom)),
    nameAnchor: (group, form) => {
      const { lead } = group
      const line = lineOf(lead)
      return (
        (line && besideItsLine(line, base.nameSizePx(group, form), zoom)) ??
        outlineAnchor(lead) ??
        countryAnchor(lead) ??
        lead.position ?? [0, 0]
      )
    },
  }
  return {
    ...base,
    gapPx: NAME_GAP_PX,
    heightPx: NAME_HEIGHT_PX,
    widthPx: ({ lead }) => textSizePx([nameOf(lead)])[0],
  }
}

/** From these zooms on regions and outlined areas have names: farther out these are wider than all around, and the number stands alone. */
const REGION_NAMED_FROM = 5

/** Between a line and the name beside it, in pixels. */
const LINE_GAP_PX = 10

/** The middle of a name that stands beside its line. */
function besideItsLine(
  line: readonly LonLat[],
  sizePx: readonly [width: number, height: number],
  zoom: number,
): LonLat | undefined {
  const spot = besideLine(line, { sizePx, gapPx: LINE_GAP_PX, usual: 'right' }, [], zoom)
  return spot && positionOfPixel(beside(projectToPixel(spot.at, zoom), spot.side, ...sizePx, LINE_GAP_PX), zoom)
}

/** The box of the name above an outline; none at zooms at which there is no name. */
function areaNameBox(name: string, anchor: LonLat | undefined, zoom: number): Box[] {
  if (!anchor || zoom < AREA_NAMED_FROM) return []
  const textPx = valueAt(AREA_TEXT, zoom)
  const [width, height] = textSizePx(regionLines(name)).map((px) => (px * textPx) / PLACE_TEXT_PX) as [number, number]
  const middle = beside(projectToPixel(anchor, zoom), 'above', width, height, AREA_NAME_GAP_EM * textPx)
  return [boxAround(middle, width, height)]
}

/** Names of more letters have two lines. */
const LONGEST_LINE = 22

/** The lines of a name; a long one has two, the longer of them as short as can be. */
export function regionLines(name: string): string[] {
  return name.length <= LONGEST_LINE ? [name] : inTwo(name.split(' '), ' ')
}

/** The name in two lines, broken between words or after a hyphen; in one where it cannot be broken. */
function narrowLines(name: string): string[] {
  return name.includes(' ') ? inTwo(name.split(' '), ' ') : inTwo(name.split(/(?<=-)/), '')
}

/** The lines of a name in each form. */
const LINES: Record<NameForm, (name: string) => string[]> = {
  line: regionLines,
  narrow: narrowLines,
  number: () => [],
}

function inTwo(parts: readonly string[], between: string): string[] {
  return parts
    .slice(1)
    .map((_, last) => [parts.slice(0, last + 1).join(between), parts.slice(last + 1).join(between)])
    .reduce((best, lines) => (lettersAcross(lines) < lettersAcross(best) ? lines : best), [parts.join(between)])
}

/** Letters of the longest line. */
function lettersAcross(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(({ length }) => length))
}
