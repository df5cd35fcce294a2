import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../../src/core/time/histogram.ts'
import { layOutSpans } from '../../../src/core/time/span-lanes.ts'
import { exampleEvent } from '../examples.ts'

const span = (first: number, last: number): Span => ({ event: exampleEvent({ id: `${first}-${last}` }), first, last })
const anySpans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), { maxLength: 20 })
  .map((pairs) => pairs.map(([a, b]) => span(Math.min(a, b), Math.max(a, b))))

describe('spans of time', () => {
  it('that follow each other share a lane; that overlap do not', () => {
    const { placed, rest } = layOutSpans([span(1, 3), span(4, 6), span(3, 5)], 2)
    expect(placed.map(({ span, lane }) => [span.event.id, lane])).toEqual([
      ['1-3', 0],
      ['3-5', 1],
      ['4-6', 0],
    ])
    expect(rest).toEqual([])
  })

  it('are all accounted for, once, and no two in a lane touch', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: 0, max: 3 }), (spans, lanes) => {
        const { placed, rest } = layOutSpans(spans, lanes)
        expect(new Set([...placed.map(({ span }) => span), ...rest])).toEqual(new Set(spans))
        expect(placed.length + rest.length).toBe(spans.length)
        for (const a of placed)
          for (const b of placed)
            if (a !== b && a.lane === b.lane)
              expect(a.span.last < b.span.first || b.span.last < a.span.first).toBe(true)
      }),
    )
  })

  it('find a lane whenever one is free, so three lanes hold three that overlap', () => {
    expect(layOutSpans([span(1, 9), span(2, 9), span(3, 9), span(4, 9)], 3).rest.map(({ first }) => first)).toEqual([4])
  })
})
