/** Breaks the label of a country or region into lines, so that it covers less of a narrow map. */

/** Labels of more letters have two lines. */
const LONGEST_LINE = 20

/**
 * The lines of a label: a name and the number behind it. A long one has two, the longer of them as short as can be. The last
 * ends with the number, which may stand there alone.
 */
export function regionLines(name: string, count: string): string[] {
  const words = [...name.split(' '), count]
  const whole = words.join(' ')
  if (whole.length <= LONGEST_LINE) return [whole]
  return name
    .split(' ')
    .map((_, last) => [words.slice(0, last + 1).join(' '), words.slice(last + 1).join(' ')])
    .reduce((best, lines) => (lettersAcross(lines) < lettersAcross(best) ? lines : best))
}

/** Letters of the longest line. */
export function lettersAcross(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length))
}
