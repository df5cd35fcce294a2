/** Checks that every event and claim rests on something, an excerpt of an article or a reference to another page, and notes are about something. */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import type { ClaimRecord } from '../../../src/core/schema/evidence.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

export const checkClaims: Check<Sources> = ({ events, background, notes }) => [
  ...events
    .filter(({ evidence, references = [] }) => evidence.length + references.length === 0)
    .map(eventWithoutSource),
  ...events.flatMap((event) =>
    (event.claims ?? []).flatMap((claim, i) =>
      checkSupport(claim, event.references?.length ?? 0, recordFile('events', event.id), `$.claims[${i}]`),
    ),
  ),
  ...notes
    .filter(({ articles, events: of = [], places = [] }) => articles.length + of.length + places.length === 0)
    .map(({ id }) => ({
      file: recordFile('notes', id),
      path: '$.articles',
      message: 'The note is about nothing, so no page shows it.',
      remedy: 'name an article, event or place that it concerns',
    })),
  ...background.flatMap((claim, i) => checkSupport(claim, 0, 'background.json', `$.claims[${i}]`)),
]

function eventWithoutSource({ id }: EventRecord): Problem {
  return {
    file: recordFile('events', id),
    path: '$.evidence',
    message: 'The event has no source.',
    remedy: 'add an excerpt of an article, or a reference to a public page that reports it',
  }
}

function checkSupport(claim: ClaimRecord, referenceCount: number, file: string, path: string): Problem[] {
  const { evidence, references = [] } = claim
  const missing = references.flatMap((index, i) =>
    index < referenceCount
      ? []
      : [
          {
            file,
            path: `${path}.references[${i}]`,
            message: `There is no reference ${index}; the event has ${referenceCount}, counted from 0.`,
            remedy: 'count the entries of "references" in this file, from 0',
          },
        ],
  )
  if (evidence.length + references.length > 0) return missing
  return [
    {
      file,
      path,
      message: 'The claim rests on nothing.',
      remedy: 'add an excerpt to its evidence, or the index of a reference of this event to its references',
    },
  ]
}
