/** Paints what stands on the page on a canvas: boxes, shapes and texts as the page's styles draw them. */
import { numbersIn, paintShape, scaleOf } from './paint-shape.ts'

/**
 * Paints an element with all it holds. The canvas must be set to the window's coordinates, in pixels of the layout.
 * Knows what the map's symbols and labels are made of: boxes with a border and round corners, SVG shapes, and texts
 * of one line.
 */
export function paintElement(context: CanvasRenderingContext2D, element: Element): void {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility !== 'visible') return
  context.save()
  if (!isShape(element)) context.globalAlpha *= Number(style.opacity)
  if (element instanceof SVGUseElement) paintUsed(context, element)
  else if (element instanceof SVGGraphicsElement) paintInPlace(context, element, element)
  else if (element instanceof HTMLElement) paintBox(context, element, style)
  for (const child of element.childNodes)
    if (child instanceof Element) paintElement(context, child)
    else if (child instanceof Text && child.data.trim() !== '') paintText(context, child, element, style)
  context.restore()
}

/** Shapes bring in their own opacity. */
function isShape(element: Element): boolean {
  return element instanceof SVGGeometryElement
}

function paintInPlace(context: CanvasRenderingContext2D, shape: Element, placed: SVGGraphicsElement): void {
  const matrix = placed.getScreenCTM()
  if (matrix) paintShape(context, shape, DOMMatrix.fromMatrix(matrix))
}

/** Shapes that stand elsewhere in the page and are drawn here. */
function paintUsed(context: CanvasRenderingContext2D, use: SVGUseElement): void {
  for (const shape of document.getElementById(use.href.baseVal.slice(1))?.children ?? [])
    paintInPlace(context, shape, use)
}

function paintBox(context: CanvasRenderingContext2D, element: HTMLElement, style: CSSStyleDeclaration): void {
  const box = element.getBoundingClientRect()
  const radius = cornerRadius(style.borderTopLeftRadius, box)
  const border = Number.parseFloat(style.borderTopWidth)
  traceBox(context, box, radius, 0)
  context.fillStyle = style.backgroundColor
  context.fill()
  paintFrame(context, box, radius, {
    width: border,
    offset: -border,
    line: style.borderTopStyle,
    color: style.borderTopColor,
  })
  const outline = Number.parseFloat(style.outlineWidth)
  const offset = Number.parseFloat(style.outlineOffset)
  paintFrame(context, box, radius, { width: outline, offset, line: style.outlineStyle, color: style.outlineColor })
}

/** Begins the path of a box that is larger on all sides by `out` pixels, with its corners. */
function traceBox(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: DOMRect,
  radius: number,
  out: number,
): void {
  context.beginPath()
  context.roundRect(x - out, y - out, width + 2 * out, height + 2 * out, Math.max(0, radius + out))
}

/** A line around a box, whose inner edge lies `offset` pixels outside the box. */
function paintFrame(
  context: CanvasRenderingContext2D,
  box: DOMRect,
  radius: number,
  frame: { width: number; offset: number; line: string; color: string },
): void {
  if (frame.line === 'none' || frame.width === 0) return
  const out = frame.offset + frame.width / 2
  context.save()
  traceBox(context, box, radius, out)
  context.strokeStyle = frame.color
  context.lineWidth = frame.width
  context.setLineDash(frame.line === 'dashed' ? [3, 2] : [])
  context.stroke()
  context.restore()
}

function cornerRadius(value: string, { width, height }: DOMRect): number {
  const [length = 0] = numbersIn(value)
  const half = Math.min(width, height) / 2
  return Math.min(half, value.includes('%') ? (length / 100) * Math.min(width, height) : length)
}

function paintText(context: CanvasRenderingContext2D, text: Text, parent: Element, style: CSSStyleDeclaration): void {
  const range = document.createRange()
  range.selectNodeContents(text)
  const box = range.getBoundingClientRect()
  const isSvg = parent instanceof SVGGraphicsElement
  const matrix = isSvg ? parent.getScreenCTM() : null
  const scale = matrix ? scaleOf(DOMMatrix.fromMatrix(matrix)) : 1
  context.save()
  context.font = `${style.fontWeight} ${Number.parseFloat(style.fontSize) * scale}px ${style.fontFamily}`
  context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text.data)
  const baseline = box.y + (box.height - ascent - descent) / 2 + ascent
  if (isSvg && style.stroke !== 'none') {
    context.strokeStyle = style.stroke
    context.lineWidth = Number.parseFloat(style.strokeWidth) * scale
    context.lineJoin = 'round'
    context.strokeText(text.data, box.x, baseline)
  }
  context.fillStyle = isSvg ? style.fill : style.color
  context.fillText(text.data, box.x, baseline)
  context.restore()
}
