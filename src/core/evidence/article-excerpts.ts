/** All that an article says, in its reading order. */
import { groupBy } from '../grouping.ts'
import type { Claim } from '../schema/evidence.ts'
import type { ArticleExcerpt, EventFile } from '../schema/record-files.ts'
import type { BackgroundClaim } from '../schema/reference-lists.ts'

/** Excerpts of each article that is quoted, by their place in its text, then by event. */
export function excerptsByArticle(
  events: readonly Pick<EventFile, 'id' | 'title' | 'summary' | 'evidence' | 'claims'>[],
  background: readonly BackgroundClaim[],
): ReadonlyMap<string, readonly ArticleExcerpt[]> {
  const ofEvents = events.flatMap((event) =>
    event.evidence.map((excerpt, index): ArticleExcerpt => {
      const claim = claimOf(event, index)
      const { id, title, summary } = event
      return { excerpt, event: { id, title, summary }, ...(claim ? { claim: wordsOf(claim) } : {}) }
    }),
  )
  const ofBackground = background.flatMap((claim) =>
    claim.evidence.map((excerpt): ArticleExcerpt => ({ excerpt, claim: wordsOf(claim) })),
  )
  const inReadingOrder = [...ofEvents, ...ofBackground].sort(
    (a, b) => a.excerpt.start - b.excerpt.start || a.excerpt.end - b.excerpt.end,
  )
  return groupBy(inReadingOrder, ({ excerpt }) => excerpt.article)
}

/** The claim that the excerpt at `index` of the event's evidence supports, if any. */
export function claimOf(event: Pick<EventFile, 'claims'>, index: number): Claim | undefined {
  return event.claims?.find((claim) => claim.evidence.includes(index))
}

function wordsOf({
  id,
  text,
  attribution,
  probable_unit_error,
}: Pick<Claim, 'id' | 'text' | 'attribution' | 'probable_unit_error'>): NonNullable<ArticleExcerpt['claim']> {
  return { id, text, attribution, ...(probable_unit_error ? { probable_unit_error } : {}) }
}

/** Share of the text within one excerpt or more, 0 to 1. Offsets are code points, end exclusive; overlaps count once. */
export function coveredShare(spans: readonly { start: number; end: number }[], characters: number): number {
  let [covered, reached] = [0, 0]
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return covered / characters
}
