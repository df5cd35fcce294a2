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
