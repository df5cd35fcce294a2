/** Places spans of time one below the other, so that none covers another. */
import type { Span } from './histogram.ts'

/**
 * Gives each span the first of `lanes` lanes (from 0) that is free, in order of their beginning; the longer first
 * where they begin together. What finds no lane is returned as `rest`.
 */
export function layOutSpans(
  spans: readonly Span[],
  lanes: number,
): { placed: readonly { span: Span; lane: number }[]; rest: readonly Span[] } {
  const ends = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY)
  const placed: { span: Span; lane: number }[] = []
  const rest: Span[] = []
  for (const span of [...spans].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const lane = ends.findIndex((end) => end < span.first)
    if (lane === -1) rest.push(span)
    else {
      ends[lane] = span.last
      placed.push({ span, lane })
    }
  }
  return { placed, rest }
}
