/** Web Mercator, as MapLibre draws it. */

/** Width of the world in pixels at zoom 0. */
const WORLD_SIZE_PX = 512

/** A point on the screen in pixels, from the world's north-west corner, x to the east and y to the south. */
export type Pixel = readonly [x: number, y: number]

/** Pixel of a longitude and latitude in degrees (WGS84) at a zoom level. */
export function projectToPixel([lon, lat]: readonly [number, number], zoom: number): Pixel {
  const size = WORLD_SIZE_PX * 2 ** zoom
  const sin = Math.sin((lat * Math.PI) / 180)
  return [(lon / 360 + 0.5) * size, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size]
}

/** Pixels between two points on the screen. */
export function distancePx([ax, ay]: Pixel, [bx, by]: Pixel): number {
  return Math.hypot(ax - bx, ay - by)
}

/** Longitude and latitude in degrees of a pixel at a zoom level. */
export function positionOfPixel([x, y]: Pixel, zoom: number): [lon: number, lat: number] {
  const size = WORLD_SIZE_PX * 2 ** zoom
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size)))
  return [(x / size - 0.5) * 360, (lat * 180) / Math.PI]
}
