/** What a card stands on: the engine's map, or the picture in its place. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { BBox } from '../../core/geo/geo.ts'
import type { LonLat } from '../../core/geo/position-text.ts'
import { frameOf, pointInPicture, positionInPicture } from '../picture/picture-projection.ts'

/** Pixels from the top left corner of the ground. */
interface Point {
  x: number
  y: number
}

export interface CardGround {
  element: HTMLElement
  project: (position: LonLat) => Point
  positionAt: (point: Point) => [lon: number, lat: number]
  /** Symbols that can be seen, all or those that stand for a place. */
  symbols: (place?: string) => Element[]
  /** Calls back whenever something stands elsewhere on the ground; returns what ends that. */
  onMove: (follow: () => void) => () => void
  /** Moves what is drawn so that a position comes to stand at a point, zoomed by so many steps; a picture does not move. */
  moveTo?: (position: LonLat, point: Point, zoomBy: number) => void
}

const ofPlace = (place: string | undefined) =>
  place === undefined ? '[data-place-ids]' : `[data-place-ids~="${place}"]`

export function mapGround(map: MapLibreMap): CardGround {
  const element = map.getContainer()
  return {
    element,
    project: ([lon, lat]) => map.project([lon, lat]),
    positionAt: ({ x, y }) => map.unproject([x, y]).toArray(),
    symbols: (place) => [...element.querySelectorAll(`.on-map:not([hidden]) ${ofPlace(place)}`)],
    onMove: (follow) => {
      map.on('move', follow)
      return () => void map.off('move', follow)
    },
    // Not by pixels: on the globe those of a far place are not those of the map around it.
    moveTo: ([lon, lat], { x, y }, zoomBy) => {
      const { left = 0, right = 0, top = 0, bottom = 0 } = map.getPadding()
      const middle = { x: (left + element.clientWidth - right) / 2, y: (top + element.clientHeight - bottom) / 2 }
      const offset: [number, number] = [x - middle.x, y - middle.y]
      map.easeTo({ center: [lon, lat], zoom: map.getZoom() + zoomBy, offset, duration: 600 })
    },
  }
}

/** A ground whose picture (static-map.tsx) can be clicked. */
export interface PictureGround extends CardGround {
  /** Pixels for each unit of the picture's coordinates. */
  scale: () => number
}

export function pictureGround(element: HTMLElement, firstView: BBox): PictureGround {
  const frame = frameOf(firstView)
  /** Where the picture's coordinates begin, and its pixels for each unit. */
  const view = () => {
    const { left, top, width } = (element.querySelector('.static-map-view') ?? element).getBoundingClientRect()
    const { x, y } = element.getBoundingClientRect()
    const scale = width / frame.width
    return { left: left - x - frame.left * scale, top: top - y - frame.top * scale, scale }
  }
  return {
    element,
    project: (position) => {
      const { left, top, scale } = view()
      const [x, y] = pointInPicture(position)
      return { x: left + x * scale, y: top + y * scale }
    },
    positionAt: ({ x, y }) => {
      const { left, top, scale } = view()
      return positionInPicture([(x - left) / scale, (y - top) / scale])
    },
    symbols: (place) => [
      ...element.querySelectorAll(`${ofPlace(place)} :is(.symbol-disc, .symbol-casing, .symbol-badge)`),
    ],
    onMove: () => () => {},
    scale: () => view().scale,
  }
}
