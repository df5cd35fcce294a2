/** How much of an article its excerpts cover. */

/** Share of the text within one excerpt or more, 0 to 1. Offsets are code points, end exclusive; overlaps count once. */
export function coveredShare(spans: readonly { start: number; end: number }[], characters: number): number {
  let [covered, reached] = [0, 0]
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return covered / characters
}
