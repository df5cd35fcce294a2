import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimOf, coveredShare, excerptsByArticle } from '../../../src/core/evidence/article-excerpts.ts'
import type { Claim, Excerpt } from '../../../src/core/schema/evidence.ts'

function exampleExcerpt(article: string, start: number, end = start + 5): Excerpt {
  return { article, quote: `words at ${start}`, start, end, paragraph: 0, prefix: '', suffix: '' }
}

const CLAIM: Claim = { id: 'days', kind: 'figure', text: 'Two days.', attribution: 'the mayor', evidence: [1] }
const EVENTS = [
  {
    id: 'late',
    title: 'Late',
    summary: 'It came late.',
    evidence: [exampleExcerpt('gazette', 50), exampleExcerpt('gazette', 20)],
    claims: [CLAIM],
  },
  {
    id: 'early',
    title: 'Early',
    summary: 'It came early.',
    evidence: [exampleExcerpt('gazette', 10), exampleExcerpt('herald', 0)],
  },
]
const BACKGROUND = [{ ...CLAIM, id: 'status', text: 'A region.', evidence: [exampleExcerpt('gazette', 30)] }]

describe('what an article says', () => {
  const excerpts = excerptsByArticle(EVENTS, BACKGROUND).get('gazette') ?? []

  it('stands in the order of the text, across events and background', () => {
    expect(excerpts.map(({ excerpt }) => excerpt.start)).toEqual([10, 20, 30, 50])
  })

  it('leads back to the event it supports, and background leads to none', () => {
    expect(excerpts.map(({ event }) => event?.id)).toEqual(['early', 'late', undefined, 'late'])
  })

  it('carries our own account of the event', () => {
    expect(excerpts[0]?.event?.summary).toBe('It came early.')
  })

  it('names the claim that an excerpt supports, and who makes it', () => {
    expect(excerpts[1]?.claim).toEqual({ id: 'days', text: 'Two days.', attribution: 'the mayor' })
    expect(excerpts[2]?.claim?.text).toBe('A region.')
    expect(excerpts[3]?.claim).toBeUndefined()
  })

  it('puts the shorter of two excerpts with the same start first', () => {
    const nested = [
      { id: 'e', title: 'E', summary: 'E.', evidence: [exampleExcerpt('a', 5, 30), exampleExcerpt('a', 5, 10)] },
    ]
    expect(
      excerptsByArticle(nested, [])
        .get('a')
        ?.map(({ excerpt }) => excerpt.end),
    ).toEqual([10, 30])
  })

  it('begins with what begins first, even when that ends last', () => {
    const nested = [
      { id: 'e', title: 'E', summary: 'E.', evidence: [exampleExcerpt('a', 10, 15), exampleExcerpt('a', 5, 30)] },
    ]
    expect(
      excerptsByArticle(nested, [])
        .get('a')
        ?.map(({ excerpt }) => excerpt.start),
    ).toEqual([5, 10])
  })

  it('is nothing for an article that is not quoted', () => {
    expect(excerptsByArticle(EVENTS, BACKGROUND).get('unknown')).toBeUndefined()
  })
})

describe('the evidence of an event', () => {
  it('belongs to the claim that lists its index', () => {
    expect([claimOf({ claims: [CLAIM] }, 1), claimOf({ claims: [CLAIM] }, 0), claimOf({}, 0)]).toEqual([
      CLAIM,
      undefined,
      undefined,
    ])
  })
})

it('excerpts cover what lies within one of them, overlaps once, in any order', () => {
  expect(coveredShare([], 100)).toBe(0)
  expect(
    coveredShare(
      [
        { start: 20, end: 30 },
        { start: 0, end: 10 },
        { start: 5, end: 25 },
        { start: 8, end: 9 },
      ],
      100,
    ),
  ).toBe(0.3)
})

it('the share is that of the characters counted one by one', () => {
  const anySpan = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  fc.assert(
    fc.property(fc.array(anySpan), (spans) => {
      const inside = Array.from({ length: 50 }, (_, at) => at).filter((at) =>
        spans.some(({ start, end }) => start <= at && at < end),
      )
      expect(coveredShare(spans, 50)).toBeCloseTo(inside.length / 50)
    }),
  )
})
