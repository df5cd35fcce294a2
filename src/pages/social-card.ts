/** Social cards: a picture of 1200 by 630 pixels with words beside the places that they are about. Pure. */
import { wrapText } from '../core/picture/sheet-layout.ts'
import { isPoint } from '../core/placement/group-places.ts'
import type { Family } from '../core/schema/event.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import type { Subject } from '../core/schema/subject.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { familyIn, SHAPE_PATHS } from '../display/family-symbol.tsx'
import { t } from '../i18n/messages.ts'
import { ATTRIBUTION } from '../map/legend/map-attribution.tsx'
import { LIGHT } from '../map/style/palette.ts'
import { cardLabels, type Town } from './card-labels.ts'
import { type BaseMap, type CardView, type LocatedPlace, pointOnCard, viewOf } from './card-map.ts'
import { type MeasureText, text } from './card-text.ts'

/** Size of a card in pixels, as sites that show previews ask for. */
export const CARD = { width: 1200, height: 630 } as const

/** What a card says and shows. */
export interface CardContent {
  /** What it is, above the title. */
  kind: string
  /** Family of the event, whose symbol marks its places. */
  family?: Family
  title: string
  /** Lines below the title: date, outlet, other names. */
  facts: readonly string[]
  /** Those without a position are left out. */
  places: readonly Place[]
}

/** What cards are drawn with. */
export interface CardMaterial {
  base: BaseMap
  towns: readonly Town[]
  /** Colour of each hue. */
  hues: Readonly<Record<string, string>>
  subject: Subject
  /** What names are written in; `t` must speak it. */
  language: Language
  measure: MeasureText
}

const PANEL_PX = 480
const MARGIN_PX = 40
const ROOM_PX = PANEL_PX - 2 * MARGIN_PX
const MAP = { width: CARD.width - PANEL_PX, height: CARD.height }
/** Radius of the disc that marks a place. */
const MARK_PX = 25
const TITLE_SIZES_PX = [44, 40, 36, 32, 28]
const TITLE_LINES = 6

/** The SVG of a card. `drawBase` draws the base map. */
export function drawCard(content: CardContent, drawBase: (view: CardView) => string, material: CardMaterial): string {
  const places = content.places.filter((place): place is LocatedPlace => place.position !== undefined)
  const view = viewOf(places, MAP, material.subject)
  const radiusPx = places.length > 3 ? MARK_PX * 0.6 : MARK_PX
  const marks = places
    .filter(isPoint)
    .map((place) => placeMark(pointOnCard(view, place.position), place, radiusPx, content.family, material))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<g transform="translate(${PANEL_PX} 0)">`,
    drawBase(view),
    ...marks,
    cardLabels(
      view,
      places,
      material.towns,
      radiusPx,
      material.measure,
      material.language,
      material.subject.name_pairs,
    ),
    credits(material.measure),
    '</g>',
    `<rect width="${PANEL_PX}" height="${CARD.height}" fill="${LIGHT.textHalo}"/>`,
    `<path d="M${PANEL_PX} 0V${CARD.height}" stroke="${LIGHT.unit}" stroke-width="2"/>`,
    words(content, material),
    '</svg>',
  ].join('')
}

function words({ kind, family, title, facts }: CardContent, { measure, ...material }: CardMaterial): string {
  const heading = titleLines(title, measure)
  const below = 196 + heading.lines.length * heading.sizePx * 1.2
  const lines = facts.flatMap((fact) => wrapText(fact, ROOM_PX, (part) => measure(part, 24)))
  const notes = wrapText(t('app.neutrality'), ROOM_PX, (part) => measure(part, 17))
  const symbol = family ? familyPath(family, `translate(${MARGIN_PX} 92) scale(1.6)`, material) : ''
  return [
    text(MARGIN_PX, 62, 24, t('subject.title'), LIGHT.accent, measure, true),
    symbol,
    text(MARGIN_PX + (family ? 36 : 0), 113, 22, kind, LIGHT.textMuted, measure),
    ...heading.lines.map((line, i) =>
      text(MARGIN_PX, 180 + i * heading.sizePx * 1.2, heading.sizePx, line, LIGHT.text, measure, true),
    ),
    ...lines.map((line, i) => text(MARGIN_PX, below + i * 32, 24, line, LIGHT.text, measure)),
    ...notes.map((line, i) =>
      text(MARGIN_PX, CARD.height - 30 - (notes.length - 1 - i) * 24, 17, line, LIGHT.textMuted, measure),
    ),
  ].join('')
}

/** The title as large as it goes into the panel without a break inside a word. */
function titleLines(title: string, measure: MeasureText): { sizePx: number; lines: string[] } {
  const tries = TITLE_SIZES_PX.map((sizePx) => ({
    sizePx,
    lines: wrapText(title, ROOM_PX, (part) => measure(part, sizePx, true)),
  }))
  const smallest = { sizePx: 24, lines: wrapText(title, ROOM_PX, (part) => measure(part, 24, true)) }
  const isWhole = ({ sizePx }: { sizePx: number }) =>
    title.split(/\s+/).every((word) => measure(word, sizePx, true) <= ROOM_PX)
  return tries.find((attempt) => attempt.lines.length <= TITLE_LINES && isWhole(attempt)) ?? smallest
}

/** A place as the live map marks it: a disc whose edge is whole or, where the position is approximate, broken. */
function placeMark(
  [x, y]: readonly [number, number],
  { certainty }: Place,
  radiusPx: number,
  family: Family | undefined,
  material: CardMaterial,
): string {
  const dashes = certainty === 'approximate' ? ' stroke-dasharray="6 4"' : ''
  const shape = family
    ? familyPath(family, 'translate(-16 -16) scale(2)', material)
    : `<circle r="11" fill="${LIGHT.accent}"/>`
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${radiusPx / MARK_PX})"><circle r="${MARK_PX}" fill="#ffffff" fill-opacity="0.92" stroke="${LIGHT.text}" stroke-width="2"${dashes}/>${shape}</g>`
}

function familyPath(
  family: Family,
  transform: string,
  { hues, subject }: Pick<CardMaterial, 'hues' | 'subject'>,
): string {
  const { hue, shape } = familyIn(subject.families, family)
  return `<path transform="${transform}" fill="${hues[hue]}" fill-rule="evenodd" d="${SHAPE_PATHS[shape]}"/>`
}

/** Who made the base map; cards show no relief. */
function credits(measure: MeasureText): string {
  const all = ATTRIBUTION.filter((part) => !part.startsWith('Relief')).join(' | ')
  const lines = wrapText(all, MAP.width - 24, (part) => measure(part, 12))
  const top = MAP.height - lines.length * 16 - 10
  return [
    `<rect y="${top}" width="${MAP.width}" height="${MAP.height - top}" fill="${LIGHT.textHalo}" fill-opacity="0.85"/>`,
    ...lines.map((line, i) => text(12, top + 17 + i * 16, 12, line, LIGHT.textMuted, measure)),
  ].join('')
}
