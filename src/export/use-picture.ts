import { type RefObject, useCallback } from 'react'
import {
  layoutSheet,
  type MeasureText,
  type Sheet,
  type SheetContent,
  TEXT_STYLES,
  type TextRole,
} from '../core/picture/sheet-layout.ts'
import { paintElement } from '../display/paint-element.ts'
import { currentAddress } from '../state/address.ts'
import { type MapPicture, type TakePicture, useTakePicture } from '../state/signals.ts'

/** Draws the map with the words above it, the legend that the page shows, who made it and its address. */
export type DrawPicture = (words: Pick<SheetContent, 'title' | 'lines' | 'notes'>) => Promise<HTMLCanvasElement>

/** Draws pictures of the map as it is on the screen; undefined while no map is drawn. */
export function usePicture(legend: RefObject<HTMLUListElement | null>): DrawPicture | undefined {
  const take = useTakePicture()
  const draw = useCallback(
    async (words: Parameters<DrawPicture>[0], takePicture: TakePicture) => {
      const picture = await takePicture()
      const notes = [...words.notes, picture.attribution.join(' | '), currentAddress()]
      return drawSheet({ ...words, notes }, entriesOf(legend.current), picture)
    },
    [legend],
  )
  return take && ((words) => draw(words, take))
}

function entriesOf(list: HTMLUListElement | null): LegendEntry[] {
  return [...(list?.children ?? [])].flatMap((item) => {
    const symbol = item.querySelector('svg')
    return symbol ? [{ symbol, label: item.textContent.trim() }] : []
  })
}

/** An entry of the legend as the page shows it: its symbol is painted, its words are laid out. */
interface LegendEntry {
  symbol: Element
  label: string
}

/** The sheet in the colours and fonts of the page, in the resolution of the map's picture. */
async function drawSheet(
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
