/** Tells what has been added, changed and withdrawn since the last release, by the hash of each record. */
import { createHash } from 'node:crypto'
import type { ChangesRecord, Difference } from '../../src/core/schema/changes.ts'
import { RECORD_KINDS, type RecordKind } from '../../src/core/vocabulary/field-values.ts'
import type { Sources } from './sources.ts'

/** Hash by id of every record, by kind. */
export type RecordState = ChangesRecord['state']

/** State of the sources as they are. A record's hash depends on what it says, not on the order of its fields. */
export function stateOf({ actors, articles, events, notes, places, stories, layers }: Sources): RecordState {
  return {
    actors: hashes(actors),
    articles: hashes(articles),
    events: hashes(events),
    features: hashes([...layers.values()].flatMap(({ features }) => features)),
    notes: hashes(notes),
    places: hashes(places),
    stories: hashes(stories),
  }
}

/** What turns one state into another; ids in alphabetical order. An id that went into another record counts as withdrawn. */
export function difference(before: RecordState, after: RecordState): Difference {
  const select = (choose: (old: Record<string, string>, now: Record<string, string>) => string[]) =>
    byKind((kind) => choose(before[kind], after[kind]).sort())
  return {
    added: select((old, now) => Object.keys(now).filter((id) => !(id in old))),
    changed: select((old, now) => Object.keys(now).filter((id) => id in old && old[id] !== now[id])),
    withdrawn: select((old, now) => Object.keys(old).filter((id) => !(id in now))),
  }
}

/** The state before the first release. */
export const NOTHING: RecordState = byKind(() => ({}))

/** In the order of the ledger. */
function byKind<Value>(make: (kind: RecordKind) => Value): Record<RecordKind, Value> {
  return Object.fromEntries(RECORD_KINDS.toSorted().map((kind) => [kind, make(kind)])) as Record<RecordKind, Value>
}

function hashes(records: readonly { id: string }[]): Record<string, string> {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  return Object.fromEntries(sorted.map((record) => [record.id, hashOf(record)]))
}

function hashOf(record: object): string {
  const text = JSON.stringify({ ...record, $schema: undefined }, sortFields)
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function sortFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
