/** The page's own fonts in a form that the renderer of cards reads, and the widths of their characters. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm'
import subsetFont from 'subset-font'
import { escapeMarkup } from '../../../src/core/escape-markup.ts'
import { CARD_FAMILIES, type MeasureText, runsOf } from '../../../src/pages/card-text.ts'

export type CardFont = NonNullable<ResvgRenderOptions['font']>

const FONTS = 'public/fonts'
/** What all files call their family. */
const FAMILY = 'Noto Sans'
/** First and last code points of Latin, Cyrillic and Armenian letters and of punctuation. */
const RANGES = [
  [0x20, 0x24f],
  [0x259, 0x259],
  [0x400, 0x45f],
  [0x531, 0x58a],
  [0x2010, 0x2026],
  [0x2116, 0x2116],
] as const
/** Font size at which characters are measured. */
const UNIT_PX = 100

/** One file for each script and weight, each script as a family of its own: the renderer knows no variable fonts. */
export async function cardFont(): Promise<CardFont> {
  const characters = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  ).join('')
  const fontBuffers = await Promise.all(
    Object.entries(CARD_FAMILIES).flatMap(([script, family]) =>
      [400, 700].map(async (wght) =>
        renamed(
          await subsetFont(await readFile(join(FONTS, `noto-sans-${script}.woff2`)), characters, {
            targetFormat: 'truetype',
            variationAxes: { wght },
          }),
          family,
        ),
      ),
    ),
  )
  return { fontBuffers, defaultFontFamily: FAMILY }
}

/** A font under that name, or under another of the same length, which its table of names holds in UTF-16, most significant byte first. */
function renamed(font: Uint8Array, family: string): Uint8Array {
  const inBytes = (name: string) => Buffer.from(name, 'utf16le').swap16()
  const [bytes, from, to] = [Buffer.from(font), inBytes(FAMILY), inBytes(family)]
  if (bytes.includes(to)) return font
  let at = bytes.indexOf(from)
  if (at < 0 || from.length !== to.length) throw new Error(`a font of "${FAMILY}" cannot be called "${family}"`)
  for (; at >= 0; at = bytes.indexOf(from, at + 1)) bytes.set(to, at)
  return bytes
}

/** Measures texts by adding up the widths of their characters, each of which the renderer is asked for once. */
export function measureWith(font: CardFont): MeasureText {
  const widths = new Map<string, number>()
  const widthOf = (words: string, isBold: boolean) => {
    const weight = isBold ? 700 : 400
    const parts = runsOf(words).map((run) => `<tspan font-family="${run.family}">${escapeMarkup(run.words)}</tspan>`)
    const image = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg"><text y="200" font-size="${UNIT_PX}" font-weight="${weight}">${parts.join('')}</text></svg>`,
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
    const width = widthOf(`|${character}|`, isBold) - widthOf('||', isBold)
    widths.set(key, width)
    return width
  }
  return (text, sizePx, isBold = false) =>
    [...text].reduce((sum, character) => sum + advance(character, isBold), 0) * (sizePx / UNIT_PX)
}
