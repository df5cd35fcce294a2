import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RECORD_KINDS } from '../../../src/core/vocabulary/field-values.ts'
import { difference, NOTHING, type RecordState, stateOf } from '../../../tools/compile/compare-records.ts'
import type { Sources } from '../../../tools/compile/sources.ts'
import { compileRealData } from '../../geodata/real-data.ts'

const { sources } = await compileRealData()
const idle = difference(NOTHING, NOTHING)

/** The sources with other events. */
function withEvents(change: (events: Sources['events']) => Sources['events']): RecordState {
  return stateOf({ ...sources, events: change(sources.events) })
}

describe('the difference between two releases', () => {
  const state = stateOf(sources)
  const [first] = sources.events
  if (!first) throw new Error('no events')

  it('is nothing between equal records, however their fields and files are ordered', () => {
    const reordered = withEvents((events) =>
      events.toReversed().map((event) => Object.fromEntries(Object.entries(event).toReversed()) as typeof event),
    )
    expect(difference(state, reordered)).toEqual(idle)
  })

  it('names a changed record, and no other', () => {
    const after = withEvents((events) =>
      events.map((event) => (event === first ? { ...event, title: `${event.title}!` } : event)),
    )
    expect(difference(state, after)).toEqual({ ...idle, changed: { ...idle.changed, events: [first.id] } })
  })

  it('names a record that has come and one that has gone', () => {
    const after = withEvents((events) => [...events.slice(1), { ...first, id: 'quite-new' }])
    expect(difference(state, after)).toEqual({
      added: { ...idle.added, events: ['quite-new'] },
      changed: idle.changed,
      withdrawn: { ...idle.withdrawn, events: [first.id] },
    })
  })

  it('counts every record as new before the first release', () => {
    const { added } = difference(NOTHING, state)
    expect(added.events).toHaveLength(sources.events.length)
    expect(added.features.length).toBeGreaterThan(0)
  })

  it('puts every id of either state into at most one list', () => {
    const some = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('0', '1'))
    const states = fc.record(Object.fromEntries(RECORD_KINDS.map((kind) => [kind, some]))) as fc.Arbitrary<RecordState>
    fc.assert(
      fc.property(states, states, (before, after) => {
        const { added, changed, withdrawn } = difference(before, after)
        for (const kind of RECORD_KINDS) {
          const ids = [...added[kind], ...changed[kind], ...withdrawn[kind]]
          expect(new Set(ids).size).toBe(ids.length)
          const kept = Object.keys(before[kind]).filter((id) => !withdrawn[kind].includes(id))
          expect([...kept, ...added[kind]].sort()).toEqual(Object.keys(after[kind]).sort())
        }
      }),
    )
  })
})
