/** Hatch patterns, drawn as pixels so that no image has to be loaded. */

/** Pixels as MapLibre's addImage takes them: RGBA, row by row. */
export interface PatternImage {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Of 255; the lines of a hatch are a veil, not a drawing. */
export const HATCH_ALPHA = 185

/** Pixels of a pattern for each pixel of the screen's layout. */
export const HATCH_SCALE = 2

/**
 * Rising diagonal lines of `widthPx`, `spacingPx` apart along each axis, in a colour given as "#rrggbb", with HATCH_SCALE
 * pixels for each pixel. A pixel is covered by as much of the line as lies within half a pixel of its middle.
 */
export function hatchImage(
  { widthPx, spacingPx }: { widthPx: number; spacingPx: number },
  colour: string,
): PatternImage {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  const size = spacingPx * HATCH_SCALE
  const data = new Uint8ClampedArray(size * size * 4)
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const along = ((x + y + 1) % size) / HATCH_SCALE
      const distancePx = Math.min(along, spacingPx - along) * Math.SQRT1_2
      const covered = Math.max(0, Math.min(1, (widthPx / 2 - distancePx) * HATCH_SCALE + 0.5))
      data.set([...channels, Math.round(HATCH_ALPHA * covered)], (y * size + x) * 4)
    }
  return { width: size, height: size, data }
}

/** Width and height of the space that is kept for a symbol of size 1, in pixels. */
export const SYMBOL_SPACE_PX = 24

/** A transparent square. */
export function emptyImage(size: number): PatternImage {
  return { width: size, height: size, data: new Uint8ClampedArray(size * size * 4) }
}
