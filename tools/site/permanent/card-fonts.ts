/** The page's own fonts in a form that the renderer of cards reads, and the widths of their characters. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm'
import subsetFont from 'subset-font'
import type { MeasureText } from '../../../src/pages/card-text.ts'

export type CardFont = NonNullable<ResvgRenderOptions['font']>

const FONTS = 'public/fonts'
const FILES = ['latin', 'latin-ext', 'cyrillic', 'armenian'].map((script) => `noto-sans-${script}.woff2`)
/** First and last code points of Latin, Cyrillic and Armenian letters and of punctuation. */
const RANGES = [
  [0x20, 0x24f],
  [0x259, 0x259],
  [0x400, 0x45f],
  [0x531, 0x58a],
  [0x2010, 0x2026],
] as const
/** Font size at which characters are measured. */
const UNIT_PX = 100

/** One file for each script and weight: the renderer knows no variable fonts. */
export async function cardFont(): Promise<CardFont> {
  const characters = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  ).join('')
  const fontBuffers = await Promise.all(
    FILES.flatMap((file) =>
      [400, 700].map(async (wght) =>
        subsetFont(await readFile(join(FONTS, file)), characters, {
          targetFormat: 'truetype',
          variationAxes: { wght },
        }),
      ),
    ),
  )
  return { fontBuffers, defaultFontFamily: 'Noto Sans' }
}

/** Measures texts by adding up the widths of their characters, each of which the renderer is asked for once. */
export function measureWith(font: CardFont): MeasureText {
  const widths = new Map<string, number>()
  const widthOf = (content: string, isBold: boolean) => {
    const weight = isBold ? 700 : 400
    const image = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg"><text y="200" font-family="Noto Sans" font-size="${UNIT_PX}" font-weight="${weight}">${content}</text></svg>`,
      { font },
    )
    const width = image.getBBox()?.width ?? 0
    image.free()
    return width
  }
  /** Between two strokes, so that a space has its width too. */
  const advance = (character: string, isBold: boolean) => {
    const key = `${character}${isBold}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const width = widthOf(`|&#${character.codePointAt(0)};|`, isBold) - widthOf('||', isBold)
    widths.set(key, width)
    return width
  }
  return (text, sizePx, isBold = false) =>
    [...text].reduce((sum, character) => sum + advance(character, isBold), 0) * (sizePx / UNIT_PX)
}
