/** Paints shapes of an SVG on a canvas as the page's styles draw them. */

/** Paints one shape. `matrix` leads from its coordinates to the window's, in which the canvas is painted. */
export function paintShape(context: CanvasRenderingContext2D, shape: Element, matrix: DOMMatrix): void {
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
export function scaleOf({ a, b }: DOMMatrix): number {
  return Math.hypot(a, b)
}

/** The numbers of a computed style; none in "none". */
export function numbersIn(text: string): number[] {
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
