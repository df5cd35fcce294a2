/** Pictures of the map as it stands on the screen. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { paintElement } from '../../display/paint-element.ts'
import type { MapPicture } from '../../state/signals.ts'
import { cameraRoom } from '../engine/camera-room.ts'
import { ATTRIBUTION } from '../legend/map-attribution.tsx'
import { FURNITURE_SPACE } from '../style/layers/places.ts'

/** Pixels of a picture for each pixel of the screen's layout. */
const SCALE = 2

/**
 * The engine's map with the symbols, labels and arrows that stand on it. For the time it takes the map is drawn in the
 * picture's resolution. Pixels of WebGL are gone once the browser has shown them, so they are read at once after drawing.
 */
export async function pictureOfMap(map: MapLibreMap): Promise<MapPicture> {
  map.setPixelRatio(SCALE)
  // Nothing covers the picture.
  map.setLayoutProperty(FURNITURE_SPACE, 'visibility', 'none')
  try {
    map.triggerRepaint()
    await map.once('idle')
    map.redraw()
    return paintPicture(map.getContainer().getBoundingClientRect(), (context) => paintMap(context, map))
  } finally {
    map.setLayoutProperty(FURNITURE_SPACE, 'visibility', 'visible')
    map.setPixelRatio(window.devicePixelRatio)
  }
}

/** The picture of the first view that stands for the map where there is no engine. */
export async function pictureOfStaticMap(frame: HTMLElement): Promise<MapPicture> {
  return paintPicture(frame.getBoundingClientRect(), (context) => paintElement(context, frame))
}

function paintMap(context: CanvasRenderingContext2D, map: MapLibreMap): void {
  const container = map.getContainer()
  const { x, y, width, height } = container.getBoundingClientRect()
  context.drawImage(map.getCanvas(), x, y, width, height)
  for (const marker of markersFromBelow(container)) paintElement(context, marker)
}

/** At once, for paper: what panel and years leave of the engine's map, in the resolution of the screen. */
export function printedMap(map: MapLibreMap): HTMLCanvasElement {
  map.redraw()
  return paintPicture(uncovered(map.getContainer()), (context) => paintMap(context, map)).canvas
}

/** At once, for paper: the same of the picture that stands for the map where there is no engine. */
export function printedStaticMap(frame: HTMLElement): HTMLCanvasElement {
  return paintPicture(uncovered(frame), (context) => paintElement(context, frame)).canvas
}

/** The part beside the panel and above the years; words above the map are printed as words. */
function uncovered(element: HTMLElement): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect()
  const { left, bottom } = cameraRoom(element)
  return new DOMRect(x + left, y, width - left, height - bottom)
}

/** Markers in the order in which the page lays them over each other. */
function markersFromBelow(container: HTMLElement): Element[] {
  const layer = (marker: Element) => Number(getComputedStyle(marker).zIndex) || 0
  return [...container.querySelectorAll('.on-map')].sort((a, b) => layer(a) - layer(b))
}

function paintPicture(box: DOMRect, paint: (context: CanvasRenderingContext2D) => void): MapPicture {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(box.width * SCALE)
  canvas.height = Math.round(box.height * SCALE)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser gives no canvas to draw on')
  context.scale(SCALE, SCALE)
  context.translate(-box.x, -box.y)
  paint(context)
  return { canvas, scale: SCALE, attribution: ATTRIBUTION }
}
