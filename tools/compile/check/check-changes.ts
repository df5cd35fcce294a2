/** Nothing that was released is deleted silently. */

import { RECORD_KINDS, type RecordKind } from '../../../src/core/vocabulary/field-values.ts'
import { difference, stateOf } from '../compare-records.ts'
import type { Problem } from '../problem.ts'
import type { Sources } from '../sources.ts'

/** What a record of each kind is called in a message. */
const NAMES: Record<RecordKind, string> = {
  actors: 'actor',
  articles: 'article',
  events: 'event',
  features: 'feature',
  notes: 'note',
  places: 'place',
  stories: 'story',
}

/** A problem for every released id that is gone without a reason, and for every withdrawn one that is still there. */
export function checkChanges(sources: Sources): Problem[] {
  const { changes, events, unreadable } = sources
  // While a file cannot be read, its records only seem to be gone.
  if (!changes || unreadable.size > 0) return []
  const state = stateOf(sources)
  const merged = new Set(events.flatMap(({ merged_ids = [] }) => merged_ids))
  const isExplained = (kind: RecordKind, id: string) =>
    changes.withdrawn.some((record) => record.kind === kind && record.id === id) ||
    (kind === 'events' && merged.has(id))
  const gone = difference(changes.state, state).withdrawn
  const silent = RECORD_KINDS.toSorted().flatMap((kind) =>
    gone[kind]
      .filter((id) => !isExplained(kind, id))
      .map((id) => ({
        file: 'changes.json',
        path: `$.state.${kind}.${id}`,
        message: `The ${NAMES[kind]} "${id}" was released and is gone.`,
        remedy: `restore it, or list it under "withdrawn" with the reason${kind === 'events' ? ', or name it in the merged_ids of the event that took it in' : ''}`,
      })),
  )
  const alive = changes.withdrawn.flatMap(({ kind, id }, i) =>
    id in state[kind]
      ? [
          {
            file: 'changes.json',
            path: `$.withdrawn[${i}]`,
            message: `The ${NAMES[kind]} "${id}" is withdrawn and still there.`,
            remedy: 'remove the record or this entry',
          },
        ]
      : [],
  )
  return [...silent, ...alive]
}
