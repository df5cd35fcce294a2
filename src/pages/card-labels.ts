/** Names on the map of a card: of the places it is about, then of towns around them where there is room. Pure. */
import type { Towns } from '../core/atlas.ts'
import { joinNames, listLabel, townNames } from '../core/names/record-names.ts'
import { isPoint } from '../core/placement/group-places.ts'
import type { NamePairs } from '../core/schema/subject.ts'
import type { Language } from '../core/vocabulary/language.ts'
import { LIGHT } from '../map/style/palette.ts'
import { type CardView, type LocatedPlace, pointOnCard } from './card-map.ts'
import { type MeasureText, text } from './card-text.ts'

/** A town of the base map. */
export type Town = Towns['features'][number]

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Height of the line of credits at the bottom of the map. */
const CREDITS_PX = 50
const NAME_PX = 22
const TOWN_PX = 17

/** Labels as SVG. What does not fit is left out; `markPx` is the radius of the places' marks. */
export function cardLabels(
  view: CardView,
  places: readonly LocatedPlace[],
  towns: readonly Town[],
  markPx: number,
  measure: MeasureText,
  language: Language,
  pairs: NamePairs | undefined,
): string {
  const taken: Box[] = [
    { left: 0, right: view.width, top: view.height - CREDITS_PX, bottom: view.height },
    ...places.filter(isPoint).map(({ position }) => around(pointOnCard(view, position), markPx, markPx)),
  ]
  const isFree = (box: Box) =>
    box.left >= 0 && box.right <= view.width && box.top >= 0 && !taken.some((other) => overlap(box, other))
  const put = (box: Box, label: string) => {
    if (!isFree(box)) return ''
    taken.push(box)
    return label
  }
  return [
    ...places.map((place) => {
      const [x, y] = pointOnCard(view, place.position)
      const name = listLabel(place, language).text
      const half = measure(name, NAME_PX, true) / 2
      if (isPoint(place)) {
        const middle = y + markPx + 18
        return put(
          around([x, middle], half, 14),
          haloText(x - half, middle + 8, NAME_PX, name, LIGHT.text, measure, true),
        )
      }
      return put(around([x, y], half + 18, 23), regionLabel(x, y, half, name, measure))
    }),
    ...towns.toSorted(byRank).map(({ properties, geometry }) => {
      const [x = 0, y = 0] = pointOnCard(view, geometry.coordinates as [number, number])
      const name = townName(properties, language, pairs)
      const box = { left: x - 6, right: x + 12 + measure(name, TOWN_PX), top: y - 12, bottom: y + 12 }
      if (properties.rank > lowestRank(view)) return ''
      const dot = `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="${LIGHT.textMuted}"/>`
      return put(box, dot + haloText(x + 8, y + 6, TOWN_PX, name, LIGHT.textMuted, measure))
    }),
  ].join('')
}

function byRank(a: Town, b: Town): number {
  return a.properties.rank - b.properties.rank
}

function lowestRank({ zoom }: CardView): number {
  return zoom < 5 ? 1 : zoom < 7 ? 2 : 3
}

/** The language's name of a town; in English both of one that has two, in alphabetical order. */
function townName(town: Town['properties'], language: Language, pairs: NamePairs | undefined): string {
  if (language !== 'en') return town[`name_${language}`] ?? town.name_en
  const names = townNames(town, pairs)
  return names ? joinNames(names) : town.name_en
}

/** A place without a point of its own: its name in a broken frame, as on the live map. */
function regionLabel(x: number, y: number, half: number, name: string, measure: MeasureText): string {
  const frame = `<rect x="${(x - half - 16).toFixed(1)}" y="${(y - 21).toFixed(1)}" width="${(2 * half + 32).toFixed(1)}" height="42" rx="21" fill="${LIGHT.textHalo}" fill-opacity="0.9" stroke="${LIGHT.textMuted}" stroke-width="1.5" stroke-dasharray="5 4"/>`
  return frame + text(x - half, y + 8, NAME_PX, name, LIGHT.text, measure, true)
}

/** Text on the map, with a halo drawn first. */
function haloText(
  x: number,
  y: number,
  sizePx: number,
  line: string,
  colour: string,
  measure: MeasureText,
  isBold = false,
) {
  const halo = text(x, y, sizePx, line, LIGHT.textHalo, measure, isBold)
  return `<g stroke="${LIGHT.textHalo}" stroke-width="4" stroke-linejoin="round">${halo}</g>${text(x, y, sizePx, line, colour, measure, isBold)}`
}

function around([x, y]: readonly [number, number], halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}
