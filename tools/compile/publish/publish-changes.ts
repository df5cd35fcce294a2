/** Turns the ledger of releases into /data/changes.json. */
import type { ChangesFile } from '../../../src/core/schema/changes.ts'
import { difference, NOTHING, stateOf } from '../compare-records.ts'
import type { Sources } from '../sources.ts'

/** Releases from the latest to the first, and what the sources hold beyond the latest. */
export function publishChanges(sources: Sources): ChangesFile {
  const { withdrawn = [], releases = [], state = NOTHING } = sources.changes ?? {}
  return {
    unreleased: difference(state, stateOf(sources)),
    releases: [...releases].reverse(),
    withdrawn,
  }
}
