/** Hatch patterns, drawn as pixels so that no image has to be loaded. */

/** Pixels as MapLibre's addImage takes them: RGBA, row by row. */
export interface PatternImage {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Of 255; the lines of a hatch are a veil, not a drawing. */
const HATCH_ALPHA = 165

/** Diagonal lines of one pixel, `spacing` pixels apart, in a colour given as "#rrggbb". */
export function hatchImage(spacing: number, colour: string): PatternImage {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  const data = new Uint8ClampedArray(spacing * spacing * 4)
  for (let y = 0; y < spacing; y += 1) data.set([...channels, HATCH_ALPHA], (y * spacing + (spacing - 1 - y)) * 4)
  return { width: spacing, height: spacing, data }
}

/** A transparent square. */
export function emptyImage(size: number): PatternImage {
  return { width: size, height: size, data: new Uint8ClampedArray(size * size * 4) }
}
