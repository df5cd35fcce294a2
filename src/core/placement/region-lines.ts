/** Breaks the label of a country or region into lines, so that it covers less of a narrow map. */
import { wrapText } from '../picture/wrap-text.ts'

/** Labels of more letters have two lines. */
const LONGEST_LINE = 20

/**
 * The lines of a label: a name and the number behind it. A long one has two, as short as they can be. The last ends with the
 * number, which may stand there alone.
 */
export function regionLines(name: string, count: string): string[] {
  const text = `${name} ${count}`
  if (text.length <= LONGEST_LINE) return [text]
  let letters = Math.max(...text.split(' ').map(lettersOf))
  while (wrapText(text, letters, lettersOf).length > 2) letters += 1
  return wrapText(text, letters, lettersOf)
}

function lettersOf({ length }: string): number {
  return length
}
