import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../src/core/atlas.ts'
import { allowedValues } from '../../src/state/allowed-values.ts'
import { EMPTY_PAGE, exampleIndexEntry } from '../core/examples.ts'

describe('the values that an address may have', () => {
  const atlasOf = (...events: Parameters<typeof exampleIndexEntry>[0][]) =>
    buildAtlas({ ...EMPTY_PAGE, events: events.map(exampleIndexEntry) })

  it('are the years from its first event to today, also while an event is still going on', () => {
    const atlas = atlasOf({ date_start: '1992-01-01', date_end: '9999-12-31' })
    expect(allowedValues(atlas, '2026-06-01')).toMatchObject({ firstYear: 1992, lastYear: 2026 })
  })

  it('reach beyond today for an event that is planned', () => {
    const atlas = atlasOf({ date_start: '2027-05-01', date_end: '2027-05-01' })
    const { firstYear, lastYear } = allowedValues(atlas, '2026-06-01')
    expect(firstYear).toBeLessThanOrEqual(2027)
    expect(lastYear).toBe(2027)
  })

  it('are this year alone for an atlas without events', () => {
    expect(allowedValues(atlasOf(), '2026-06-01')).toMatchObject({ firstYear: 2026, lastYear: 2026 })
  })

  it('are the ids of its records, former ids of events included', () => {
    const allowed = allowedValues(atlasOf({ id: 'kept', merged_ids: ['former'] }), '2026-06-01')
    expect([allowed.isEvent('former'), allowed.isEvent('constructor')]).toEqual([true, false])
  })

  it('are the values that its events have in each facet, and the words that are always known', () => {
    const atlas = atlasOf({ actors: ['ann'], roles: ['host'], type: 'clash', family: 'force', sides: ['AM'] })
    const { valuesOf } = allowedValues(atlas, '2026-06-01')
    expect([...valuesOf('actor')]).toEqual(['ann', 'ann:host'])
    expect([...valuesOf('type')]).toEqual(['force', 'clash'])
    expect([...valuesOf('side')]).toEqual(['AM'])
    expect([...valuesOf('confidence')]).toEqual(['high', 'medium', 'low'])
    expect([...valuesOf('country')]).toEqual([])
  })
})
