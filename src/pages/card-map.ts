/** The map of social cards: what part of the world it shows, and its base map. Pure. */
import type { Feature, Geometry, Position } from 'geojson'
import { type BBox, boundingBox } from '../core/geo/geo.ts'
import { projectToPixel } from '../core/geo/mercator.ts'
import type { Place } from '../core/schema/reference-lists.ts'
import type { Subject } from '../core/schema/subject.ts'
import { isInBox, picturePath, pointInPicture, UNIT_ZOOM } from '../map/picture/picture-projection.ts'
import { filesOf, WORLD_DRAWING } from '../map/style/base-drawing.ts'
import { LIGHT } from '../map/style/palette.ts'
import { svgStroke } from '../map/style/stroke.ts'

/** What part of the world a card shows: longitude and latitude in the middle, zoom of the live map, pixels. */
export interface CardView {
  center: readonly [number, number]
  zoom: number
  width: number
  height: number
}

/** Features of the base map by the name of their file. */
export type BaseMap = ReadonlyMap<string, readonly Feature[]>

export const CARD_SHAPES = filesOf(WORLD_DRAWING)

/** Mercator shows nothing nearer to the poles, in degrees. */
const MAX_NORTH = 85
/** Decimals of the picture's coordinates, which are about 8 to a pixel of the nearest view. */
const PRECISION = 2

/** A polygon or line as a path in the picture's coordinates, with the box around it in the same. */
interface Shape {
  path: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Pixels of a card for each unit of the picture's coordinates. */
function scaleOf({ zoom }: CardView): number {
  return 2 ** (zoom - UNIT_ZOOM)
}

/** Where a position lies on a card's map, in pixels from its top left corner. */
export function pointOnCard(view: CardView, position: readonly [number, number]): [x: number, y: number] {
  const [x, y] = pointInPicture(position)
  const [midX, midY] = pointInPicture(view.center)
  const scale = scaleOf(view)
  return [(x - midX) * scale + view.width / 2, (y - midY) * scale + view.height / 2]
}

/** Gives the base map as SVG for any view. Lines and areas that hold only at some date are not part of it. */
export function drawBaseMap(base: BaseMap): (view: CardView) => string {
  const layers = WORLD_DRAWING.map((style) => ({ style, shapes: shapesOf(base.get(style.file), style.shows) }))
  return (view) => {
    const scale = scaleOf(view)
    const [midX, midY] = pointInPicture(view.center)
    const reachX = view.width / 2 / scale
    const reachY = view.height / 2 / scale
    const paths = layers.map(({ style, shapes }) => {
      const path = shapes
        .filter(({ left, right }) => right > midX - reachX && left < midX + reachX)
        .filter(({ top, bottom }) => bottom > midY - reachY && top < midY + reachY)
        .map((shape) => shape.path)
        .join('')
      const { stroke, fill } = style
      const line = stroke && svgStroke(stroke, view.zoom, (role) => LIGHT[role], 1 / scale)
      return `<path d="${path}" fill="${fill ? LIGHT[fill] : 'none'}"${line ? attributes(line) : ''} stroke-linejoin="round"/>`
    })
    return [
      `<rect width="${view.width}" height="${view.height}" fill="${LIGHT.water}"/>`,
      `<g transform="translate(${view.width / 2} ${view.height / 2}) scale(${scale}) translate(${-midX} ${-midY})">`,
      ...paths,
      '</g>',
    ].join('')
  }
}

/** `strokeWidth: 2` as ` stroke-width="2"`. */
function attributes(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`)
    .join('')
}

/** Each polygon and line on its own, so that views leave out what they do not show. */
function shapesOf(
  features: readonly Feature[] | undefined,
  shows: (properties: Feature['properties']) => boolean = () => true,
): Shape[] {
  if (!features) throw new Error('a file of the base map is missing')
  return features
    .filter(({ properties }) => shows(properties))
    .flatMap(({ geometry }) => partsOf(geometry))
    .flatMap(({ geometry, outline }) => {
      const [west, south, east, north] = boundingBox(outline)
      if (south < -MAX_NORTH || north > MAX_NORTH) return []
      const [left, top] = pointInPicture([west, north])
      const [right, bottom] = pointInPicture([east, south])
      return { path: picturePath(geometry, PRECISION), left, right, top, bottom }
    })
}

function partsOf(geometry: Geometry): { geometry: Geometry; outline: readonly Position[] }[] {
  switch (geometry.type) {
    case 'LineString':
      return [{ geometry, outline: geometry.coordinates }]
    case 'MultiLineString':
      return geometry.coordinates.flatMap((coordinates) => partsOf({ type: 'LineString', coordinates }))
    case 'Polygon':
      return [{ geometry, outline: geometry.coordinates[0] ?? [] }]
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((coordinates) => partsOf({ type: 'Polygon', coordinates }))
    default:
      throw new Error(`the base map must not have a ${geometry.type}`)
  }
}

export type LocatedPlace = Place & { position: [number, number] }

interface Size {
  width: number
  height: number
}

/** Pixels between the outermost places and the edges of the map. */
const PADDING_PX = 110

/** Room for all places; only for those of the region, countries aside, when there are any; the region when there are none. */
export function viewOf(places: readonly LocatedPlace[], size: Size, { first_view, surroundings }: Subject): CardView {
  const near = places.filter(({ kind, position }) => kind !== 'country' && isInBox(position, surroundings))
  const shown = near.length > 0 ? near : places
  if (shown.length === 0) return fitBox(first_view, size, 0, 8)
  const most = Math.min(...shown.map((place) => zoomOf(place, surroundings)))
  return fitBox(boundingBox(shown.map(({ position }) => position)), size, PADDING_PX, most)
}

/** Villages from near by, towns of the region with their surroundings, far cities and countries from high above. */
function zoomOf({ kind, certainty, position }: LocatedPlace, surroundings: BBox): number {
  if (!isInBox(position, surroundings)) return 4.2
  if (kind === 'country') return 5.6
  if (kind === 'village' || kind === 'border') return 8.4
  return certainty === 'region' ? 7 : 7.6
}

function fitBox([west, south, east, north]: BBox, { width, height }: Size, paddingPx: number, most: number): CardView {
  const [left, top] = projectToPixel([west, north], 0)
  const [right, bottom] = projectToPixel([east, south], 0)
  const scale = Math.min((width - 2 * paddingPx) / (right - left), (height - 2 * paddingPx) / (bottom - top))
  return { center: [(west + east) / 2, (south + north) / 2], zoom: Math.min(most, Math.log2(scale)), width, height }
}
