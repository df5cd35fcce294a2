/** Contrast of colours as WCAG 2.2 defines it. */

export type Rgb = readonly [red: number, green: number, blue: number]

/** Channels 0-255 of "#rrggbb"; throws on any other notation. */
export function parseHex(colour: string): Rgb {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? []
  if (!red || !green || !blue) throw new Error(`${colour} is not written as #rrggbb`)
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)]
}

/** What is seen of a colour that is drawn with an opacity of 0-1 over another. */
export function blend(above: Rgb, opacity: number, below: Rgb): Rgb {
  const mix = (i: 0 | 1 | 2) => above[i] * opacity + below[i] * (1 - opacity)
  return [mix(0), mix(1), mix(2)]
}

/** Contrast ratio, 1 to 21. See https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
