/** Reduces a picture to few colours, so that its PNG needs one byte for each pixel. */
import type { Swatch } from '../../pictures/png.ts'

/** Colours that agree in the upper five bits of each channel count as one. */
const BINS = 1 << 15

export interface IndexedPicture {
  /** Index into the palette, row by row. */
  pixels: Uint8Array
  palette: Swatch[]
}

/**
 * The picture in at most `most` colours (up to 256): those that cover the most, and for all others the nearest of these.
 * `rgba` are opaque pixels, four bytes each.
 */
export function quantise(rgba: Uint8Array, most: number): IndexedPicture {
  const counts = new Uint32Array(BINS)
  const samples = new Uint32Array(BINS)
  for (let at = 0; at < rgba.length; at += 4) {
    const bin = binAt(rgba, at)
    // The first colour of a bin stands for it: flat surfaces come first and keep their exact colour.
    if (counts[bin] === 0) samples[bin] = at
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const bins = [...counts.keys()]
    .filter((bin) => counts[bin])
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const colourOf = (bin: number): Swatch => {
    const at = samples[bin] ?? 0
    return [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0, 255]
  }
  const palette = bins.slice(0, most).map(colourOf)
  const indexOf = new Uint8Array(BINS)
  for (const bin of bins) indexOf[bin] = nearest(colourOf(bin), palette)
  const pixels = new Uint8Array(rgba.length / 4)
  for (let i = 0; i < pixels.length; i++) pixels[i] = indexOf[binAt(rgba, i * 4)] ?? 0
  return { pixels, palette }
}

function binAt(rgba: Uint8Array, at: number): number {
  return (((rgba[at] ?? 0) >> 3) << 10) | (((rgba[at + 1] ?? 0) >> 3) << 5) | ((rgba[at + 2] ?? 0) >> 3)
}

function nearest([red, green, blue]: Swatch, palette: readonly Swatch[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [i, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (distance < least) {
      least = distance
      best = i
    }
  }
  return best
}
