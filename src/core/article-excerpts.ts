/** All that an article says, in its reading order. */
import type { Atlas, AtlasEvent } from './atlas.ts'
import type { Claim, Excerpt } from './schema/evidence.ts'
import type { BackgroundClaim } from './schema/reference-lists.ts'

/** One excerpt of an article, with the event or the background claim it supports. */
export interface ArticleExcerpt {
  excerpt: Excerpt
  event?: AtlasEvent
  claim?: Pick<Claim | BackgroundClaim, 'text' | 'attribution'>
}

/** Excerpts of an article by their place in its text, then by event. Empty when the id is unknown. */
export function articleExcerpts(atlas: Pick<Atlas, 'events' | 'background'>, article: string): ArticleExcerpt[] {
  const ofEvents = atlas.events.flatMap((event) =>
    event.evidence.map((excerpt, index): ArticleExcerpt => {
      const claim = claimOf(event, index)
      return { excerpt, event, ...(claim ? { claim } : {}) }
    }),
  )
  const ofBackground = atlas.background.flatMap((claim) =>
    claim.evidence.map((excerpt): ArticleExcerpt => ({ excerpt, claim })),
  )
  return [...ofEvents, ...ofBackground]
    .filter(({ excerpt }) => excerpt.article === article)
    .sort((a, b) => a.excerpt.start - b.excerpt.start || a.excerpt.end - b.excerpt.end)
}

/** The claim that the excerpt at `index` of the event's evidence supports, if any. */
export function claimOf(event: Pick<AtlasEvent, 'claims'>, index: number): Claim | undefined {
  return event.claims?.find((claim) => claim.evidence.includes(index))
}

/** Number of different articles among the excerpts. */
export function countArticles(evidence: readonly Pick<Excerpt, 'article'>[]): number {
  return new Set(evidence.map(({ article }) => article)).size
}
