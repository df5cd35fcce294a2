import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapsYears } from '../../../src/core/select/conditions.ts'
import { eventsTouching } from '../../../src/core/select/year-index.ts'
import { anyYear, exampleEvent } from '../examples.ts'

const anySpans = fc.array(fc.tuple(anyYear, fc.nat({ max: 20 })), { maxLength: 30 })
const eventsOf = (spans: readonly (readonly [start: number, years: number])[]) =>
  spans.map(([year, years], i) => exampleEvent({ id: `e${i}`, year_start: year, year_end: year + years }))

describe('the events of some years', () => {
  it('are those that touch them, in order, for any list in order', () => {
    fc.assert(
      fc.property(anySpans, anyYear, anyYear, (spans, a, b) => {
        const events = eventsOf(spans.sort(([one], [other]) => one - other))
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        expect(eventsTouching(events, from, to)).toEqual(events.filter((event) => overlapsYears(event, from, to)))
      }),
    )
  })
})
