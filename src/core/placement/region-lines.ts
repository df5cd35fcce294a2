/** Breaks the name of a country or region into lines, so that it covers less of a narrow map. */

/** Names of more letters have two lines. */
const LONGEST_LINE = 22

/** The lines of a name; a long one has two, the longer of them as short as can be. */
export function regionLines(name: string): string[] {
  const words = name.split(' ')
  if (name.length <= LONGEST_LINE || words.length === 1) return [name]
  return words
    .slice(1)
    .map((_, last) => [words.slice(0, last + 1).join(' '), words.slice(last + 1).join(' ')])
    .reduce((best, lines) => (lettersAcross(lines) < lettersAcross(best) ? lines : best))
}

/** Letters of the longest line. */
function lettersAcross(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length))
}
