/** Draws a picture of the map with what must be said about it. */
import {
  layoutSheet,
  type MeasureText,
  type Sheet,
  type SheetContent,
  TEXT_STYLES,
  type TextRole,
} from '../core/picture/sheet-layout.ts'
import { paintElement } from '../display/paint/paint-element.ts'
import type { MapPicture } from '../state/map-picture.ts'

/** An entry of the legend as the page shows it: its symbol is painted, its words are laid out. */
export interface LegendEntry {
  symbol: Element
  label: string
}

/** The sheet in the colours and fonts of the page, in the resolution of the map's picture. */
export async function drawSheet(
  content: Omit<SheetContent, 'legend'>,
  legend: readonly LegendEntry[],
  picture: MapPicture,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser gives no canvas to draw on')
  const style = getComputedStyle(document.documentElement)
  const fontOf = (role: TextRole) => `${TEXT_STYLES[role].weight} ${TEXT_STYLES[role].sizePx}px ${style.fontFamily}`
  const measure: MeasureText = (text, role) => {
    context.font = fontOf(role)
    return context.measureText(text).width
  }
  const { canvas: map, scale } = picture
  const whole: SheetContent = { ...content, legend: legend.map(({ label }) => label) }
  await loadFonts(whole, fontOf)
  const sheet = layoutSheet(whole, { width: map.width / scale, height: map.height / scale }, measure)

  canvas.width = sheet.width * scale
  canvas.height = sheet.height * scale
  context.scale(scale, scale)
  context.fillStyle = style.backgroundColor
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.drawImage(map, sheet.map.x, sheet.map.y, sheet.map.width, sheet.map.height)
  context.fillStyle = style.color
  for (const { text, role, x, baseline } of sheet.texts) {
    context.font = fontOf(role)
    context.fillText(text, x, baseline)
  }
  for (const [index, box] of sheet.symbols.entries()) paintSymbol(context, legend[index]?.symbol, box)
  return canvas
}

/** Fonts of a script come when the page first needs them; a canvas does not ask for them. */
async function loadFonts({ title, lines, legend, notes }: SheetContent, fontOf: (role: TextRole) => string) {
  const texts: Record<TextRole, readonly string[]> = { title: [title], line: lines, label: legend, note: notes }
  const roles = Object.keys(texts) as TextRole[]
  await Promise.all(roles.map((role) => document.fonts.load(fontOf(role), texts[role].join(' '))))
}

/** Paints a symbol of the page in the middle of its box. */
function paintSymbol(context: CanvasRenderingContext2D, symbol: Element | undefined, box: Sheet['symbols'][number]) {
  if (!symbol) return
  const from = symbol.getBoundingClientRect()
  context.save()
  context.translate(box.x + (box.width - from.width) / 2 - from.x, box.y + (box.height - from.height) / 2 - from.y)
  paintElement(context, symbol)
  context.restore()
}
