/** Walks over all excerpts of the sources, with the place where each is written. */
import type { ExcerptRecord } from '../../../src/core/schema/evidence.ts'
import { recordFile, type Sources } from '../sources.ts'

/** An excerpt and where it stands, for reports. */
export interface LocatedExcerpt {
  excerpt: ExcerptRecord
  file: string
  path: string
}

/** Every excerpt of events, their claims and background claims, in file order. */
export function allExcerpts({ events, background }: Pick<Sources, 'events' | 'background'>): LocatedExcerpt[] {
  const locate = (file: string, path: string, evidence: ExcerptRecord[]) =>
    evidence.map((excerpt, i) => ({ excerpt, file, path: `${path}.evidence[${i}]` }))
  return [
    ...events.flatMap((event) => {
      const file = recordFile('events', event.id)
      return [
        ...locate(file, '$', event.evidence),
        ...(event.claims ?? []).flatMap((claim, i) => locate(file, `$.claims[${i}]`, claim.evidence)),
      ]
    }),
    ...background.flatMap((claim, i) => locate('background.json', `$.claims[${i}]`, claim.evidence)),
  ]
}
