import { escapeMarkup } from '../core/escape-markup.ts'
import { WORD_JOINER } from '../core/keep-together.ts'

/** Families of fonts by the script that each has the letters of; all other characters are in the first. */
export const CARD_FAMILIES = {
  latin: 'Noto Sans',
  'latin-ext': 'Noto Latx',
  cyrillic: 'Noto Cyrl',
  armenian: 'Noto Sans Armenian',
} as const

/** Each part of a line that is in one family. */
const RUNS =
  /([\u0100-\u0130\u0132-\u0151\u0154-\u024f\u0259]+)|([\u0400-\u045f]+)|([\u0531-\u058a]+)|[^\u0100-\u0130\u0132-\u0151\u0154-\u024f\u0259\u0400-\u045f\u0531-\u058a]+/g

/** Width of a text in pixels at a font size. */
export type MeasureText = (text: string, sizePx: number, isBold?: boolean) => number

/** The parts of a line, each with the family that has its letters. No family has the joiner, whose work is done in a line. */
export function runsOf(line: string): { words: string; family: string }[] {
  return [...line.replaceAll(WORD_JOINER, '').matchAll(RUNS)].map(([words, latin, cyrillic, armenian]) => {
    const script = latin ? 'latin-ext' : cyrillic ? 'cyrillic' : armenian ? 'armenian' : 'latin'
    return { words, family: CARD_FAMILIES[script] }
  })
}

/**
 * A line of text in a drawing; its baseline begins at x and y, in pixels. Each part in a family of its own has a place of
 * its own: the renderer loses letters of lines that it lays out in several families, and takes those that a family lacks
 * from any other, in any weight.
 */
export function text(
  x: number,
  y: number,
  sizePx: number,
  line: string,
  colour: string,
  measure: MeasureText,
  isBold = false,
): string {
  const weight = isBold ? ' font-weight="700"' : ''
  let at = x
  const parts = runsOf(line).map(({ words, family }) => {
    const part = `<tspan x="${at.toFixed(1)}" font-family="${family}">${escapeMarkup(words)}</tspan>`
    at += measure(words, sizePx, isBold)
    return part
  })
  return `<text y="${y.toFixed(1)}" font-size="${sizePx}" fill="${colour}"${weight}>${parts.join('')}</text>`
}
