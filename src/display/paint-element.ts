/** Paints what stands on the page on a canvas: boxes, shapes and texts as the page's styles draw them. */

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

/** Paints one shape. `matrix` leads from its coordinates to the window's, in which the canvas is painted. */
function paintShape(context: CanvasRenderingContext2D, shape: Element, matrix: DOMMatrix): void {
  const outline = outlineOf(shape)
  if (!outline) return
  const style = getComputedStyle(shape)
  const path = new Path2D()
  path.addPath(outline, matrix)
  context.save()
  context.globalAlpha *= Number(style.opacity)
  const { globalAlpha } = context
  const fill = paintOf(context, style.fill, matrix)
  if (fill) {
    context.fillStyle = fill
    context.globalAlpha = globalAlpha * Number(style.fillOpacity)
    context.fill(path, style.fillRule as CanvasFillRule)
  }
  const stroke = paintOf(context, style.stroke, matrix)
  if (stroke) {
    const scale = style.vectorEffect === 'non-scaling-stroke' ? 1 : scaleOf(matrix)
    context.strokeStyle = stroke
    context.globalAlpha = globalAlpha * Number(style.strokeOpacity)
    context.lineWidth = Number.parseFloat(style.strokeWidth) * scale
    context.lineCap = style.strokeLinecap as CanvasLineCap
    context.lineJoin = style.strokeLinejoin as CanvasLineJoin
    context.setLineDash(numbersIn(style.strokeDasharray).map((length) => length * scale))
    context.lineDashOffset = Number.parseFloat(style.strokeDashoffset) * scale
    context.stroke(path)
  }
  context.restore()
}

/** By how much a matrix enlarges. */
function scaleOf({ a, b }: DOMMatrix): number {
  return Math.hypot(a, b)
}

/** The numbers of a computed style; none in "none". */
function numbersIn(text: string): number[] {
  return (text.match(/-?[\d.]+/g) ?? []).map(Number)
}

function outlineOf(shape: Element): Path2D | undefined {
  if (shape instanceof SVGPathElement) return new Path2D(shape.getAttribute('d') ?? '')
  const path = new Path2D()
  if (shape instanceof SVGCircleElement) {
    const [x, y, radius] = [shape.cx, shape.cy, shape.r].map(({ baseVal }) => baseVal.value) as [number, number, number]
    path.arc(x, y, radius, 0, 2 * Math.PI)
  } else if (shape instanceof SVGRectElement) {
    const { x, y, width, height, rx } = shape
    path.roundRect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value, rx.baseVal.value)
  } else if (shape instanceof SVGLineElement) {
    path.moveTo(shape.x1.baseVal.value, shape.y1.baseVal.value)
    path.lineTo(shape.x2.baseVal.value, shape.y2.baseVal.value)
  } else return undefined
  return path
}

function paintOf(context: CanvasRenderingContext2D, value: string, matrix: DOMMatrix) {
  if (value === 'none') return undefined
  const [, id] = /^url\("#(.+?)"\)/.exec(value) ?? []
  return id === undefined ? value : patternOf(context, document.getElementById(id), matrix)
}

/** Pixels of a pattern's tile for each of its units, so that it stays sharp. */
const TILE_SCALE = 4

/** The tile of a pattern whose units are those of the shape it fills. */
function patternOf(context: CanvasRenderingContext2D, pattern: Element | null, matrix: DOMMatrix) {
  if (!(pattern instanceof SVGPatternElement)) return undefined
  const tile = document.createElement('canvas')
  tile.width = pattern.width.baseVal.value * TILE_SCALE
  tile.height = pattern.height.baseVal.value * TILE_SCALE
  const inTile = tile.getContext('2d')
  if (!inTile) return undefined
  for (const shape of pattern.children) paintShape(inTile, shape, new DOMMatrix().scale(TILE_SCALE))
  const paint = context.createPattern(tile, 'repeat')
  paint?.setTransform(DOMMatrix.fromMatrix(matrix).scale(1 / TILE_SCALE))
  return paint ?? undefined
}
