/** A stretch of a text: offsets in Unicode code points, end exclusive. */
export interface Span {
  start: number
  end: number
}

/** Whether one stretch lies within another. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
