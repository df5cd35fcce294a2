/** How far apart two colours look, also to readers who see fewer hues. */
import type { Rgb } from './contrast.ts'

type Matrix = readonly [Rgb, Rgb, Rgb]

/** Linear RGB as seen, by Machado, Oliveira and Fernandes 2009, table 1, severity 1.0. */
export const VISIONS = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, Matrix>

/** Distance in the colour space OKLab times 100; about 2 is just noticeable side by side. */
export function difference(a: Rgb, b: Rgb, vision: keyof typeof VISIONS): number {
  const [x, y] = [a, b].map((colour) => okLab(times(VISIONS[vision], linear(colour))))
  return 100 * Math.hypot(...[0, 1, 2].map((i) => (x?.[i] ?? 0) - (y?.[i] ?? 0)))
}

/** A colour, 0 to 255, as readers with this vision see it. */
export function seen(colour: Rgb, vision: keyof typeof VISIONS): Rgb {
  const [red, green, blue] = times(VISIONS[vision], linear(colour)).map((share) =>
    share <= 0.0031308 ? 255 * 12.92 * share : 255 * (1.055 * share ** (1 / 2.4) - 0.055),
  )
  return [red ?? 0, green ?? 0, blue ?? 0]
}

function linear(colour: Rgb): Rgb {
  const channel = (i: 0 | 1 | 2) => {
    const share = colour[i] / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [channel(0), channel(1), channel(2)]
}

function times(matrix: Matrix, [red, green, blue]: Rgb): Rgb {
  const row = ([r, g, b]: Rgb) => Math.min(1, Math.max(0, r * red + g * green + b * blue))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** See https://bottosson.github.io/posts/oklab/. */
function okLab([red, green, blue]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
