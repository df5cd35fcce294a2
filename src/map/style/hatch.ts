/** Hatch patterns, drawn as pixels so that no image has to be loaded. */

/** Pixels as MapLibre's addImage takes them: RGBA, row by row. */
export interface PatternImage {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Diagonal lines of one pixel, `spacing` pixels apart, in a colour given as [red, green, blue, alpha] of 0-255. */
export function hatchImage(
  spacing: number,
  [red, green, blue, alpha]: readonly [number, number, number, number],
): PatternImage {
  const data = new Uint8ClampedArray(spacing * spacing * 4)
  for (let y = 0; y < spacing; y += 1) data.set([red, green, blue, alpha], (y * spacing + (spacing - 1 - y)) * 4)
  return { width: spacing, height: spacing, data }
}

/** A transparent square. */
export function emptyImage(size: number): PatternImage {
  return { width: size, height: size, data: new Uint8ClampedArray(size * size * 4) }
}
