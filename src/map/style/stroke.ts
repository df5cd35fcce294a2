/** One description of a line for all that draws it: the map's style, the picture without an engine, legend and cards. */
import type { ExpressionSpecification, FilterSpecification, LineLayerSpecification } from 'maplibre-gl'
import type { Palette } from './palette.ts'

/** Pixels at zooms, in between in proportion; the first and the last hold beyond. */
export type Stops = readonly (readonly [zoom: number, px: number])[]

/** Colours that are a single one. */
export type ColourRole = { [Role in keyof Palette]: Palette[Role] extends string ? Role : never }[keyof Palette]

export interface Stroke {
  colour: ColourRole
  width: Stops
  /** Lengths of dash and gap, in widths of the line. */
  dash?: readonly [number, number, ...number[]]
  /** Ends of lines and dashes are round. */
  isRound?: boolean
  /** 0 to 1 */
  opacity?: number
  blur?: Stops
  /** Inside the outline of an area (RFC 7946 winds it so that the area is on its left), by half of the width. */
  isInside?: boolean
  /** Its width is one on the ground: it doubles with each zoom. */
  isOnGround?: boolean
  minzoom?: number
}

/** The stops' value at a zoom, as the map's engine works it out; widths on the ground double with each zoom. */
export function valueAt(stops: Stops, zoom: number, isOnGround = false): number {
  const next = stops.findIndex(([at]) => at >= zoom)
  const [toZoom, to] = stops[next === -1 ? stops.length - 1 : next] ?? [0, 0]
  const [fromZoom, from] = stops[next - 1] ?? [toZoom, to]
  if (toZoom === fromZoom) return to
  const [run, whole] = [zoom - fromZoom, toZoom - fromZoom]
  const share = isOnGround ? (2 ** run - 1) / (2 ** whole - 1) : run / whole
  return next === -1 ? to : from + (to - from) * share
}

/** The stops as an expression of the style specification. */
export function byZoom(stops: Stops, factor = 1, isOnGround = false): ExpressionSpecification {
  const [first = 0, ...others] = stops.flatMap(([zoom, px]) => [zoom, px * factor])
  return [
    'interpolate',
    isOnGround ? ['exponential', 2] : ['linear'],
    ['zoom'],
    first,
    ...others,
  ] as ExpressionSpecification
}

/** The stroke as a layer of the map's style. */
export function strokeLayer(
  id: string,
  source: string,
  stroke: Stroke,
  palette: Palette,
  filter?: FilterSpecification,
): LineLayerSpecification {
  const { colour, width, dash, isRound = false, opacity = 1, blur, isInside, isOnGround, minzoom } = stroke
  return {
    id,
    type: 'line',
    source,
    ...(minzoom !== undefined && { minzoom }),
    ...(filter && { filter }),
    layout: { 'line-join': 'round', 'line-cap': isRound ? 'round' : 'butt' },
    paint: {
      'line-color': palette[colour],
      'line-width': byZoom(width, 1, isOnGround),
      'line-opacity': opacity,
      ...(dash && { 'line-dasharray': [...dash] }),
      ...(blur && { 'line-blur': byZoom(blur, 1, isOnGround) }),
      ...(isInside && { 'line-offset': byZoom(width, -0.5) }),
    },
  }
}

/** A stroke at one zoom, as attributes of SVG. */
interface SvgStroke {
  stroke: string
  strokeWidth: number
  strokeDasharray?: string
  strokeLinecap?: 'round'
  strokeOpacity?: number
}

/**
 * The stroke as the map draws it at a zoom, but for its blur. `colourOf` gives a role's colour, and `scale` says how many
 * units of the drawing a pixel has.
 */
export function svgStroke(
  { colour, width, dash, isRound, isOnGround, opacity = 1 }: Stroke,
  zoom: number,
  colourOf: (role: ColourRole) => string,
  scale = 1,
): SvgStroke {
  const px = valueAt(width, zoom, isOnGround) * scale
  const round = (n: number) => Number(n.toPrecision(3))
  return {
    stroke: colourOf(colour),
    strokeWidth: round(px),
    ...(dash && { strokeDasharray: dash.map((n) => round(n * px)).join(' ') }),
    ...(isRound && { strokeLinecap: 'round' as const }),
    ...(opacity < 1 && { strokeOpacity: opacity }),
  }
}

/** The custom property of the page that holds a role's colour in the page's theme (src/app/theme/theme.css). */
export function cssColour(role: ColourRole): string {
  return `var(--map-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`
}
