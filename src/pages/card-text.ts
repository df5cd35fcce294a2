import { escapeMarkup } from '../core/escape-markup.ts'

/** Width of a text in pixels at a font size. */
export type MeasureText = (text: string, sizePx: number, isBold?: boolean) => number

/** A line of text in a drawing; its baseline begins at x and y, in pixels. */
export function text(x: number, y: number, sizePx: number, line: string, colour: string, isBold = false): string {
  const weight = isBold ? ' font-weight="700"' : ''
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${sizePx}" fill="${colour}"${weight}>${escapeMarkup(line)}</text>`
}
