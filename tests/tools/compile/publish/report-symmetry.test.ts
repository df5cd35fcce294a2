import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../src/core/schema/event.ts'
import type { Actor } from '../../../../src/core/schema/reference-lists.ts'
import { reportSymmetry } from '../../../../tools/compile/publish/report-symmetry.ts'

const actor = (id: string, ...side: Actor['side']): Actor => ({
  id,
  kind: 'group',
  side,
  names: [{ lang: 'en', text: id }],
})
const ACTORS = [actor('west', 'AM'), actor('east', 'AZ'), actor('unknown', 'none')]

const event = (type: string, roles: Record<string, string>, more: Partial<EventRecord> = {}): EventRecord => ({
  id: type,
  title: type,
  summary: type,
  date: '2020',
  type,
  status: 'reported',
  actors: Object.entries(roles).map(([id, role]) => ({ id, role })),
  places: [{ id: 'place', role: 'venue', basis: 'record' }],
  evidence: [],
  ...more,
})

describe('the report of symmetry', () => {
  it('counts violence by the side of the victims, and apart those events that name nobody who did it', () => {
    const events = [
      event('violence-civilians', { unknown: 'attackers', west: 'victims' }),
      event('violence-civilians', { east: 'attackers', west: 'victims' }),
      event('violence-civilians', { west: 'attackers', east: 'victims' }),
    ]
    expect(reportSymmetry({ events, actors: ACTORS }).symmetry).toEqual([
      { act: 'violence', side: 'AM', events: 2, agent_unnamed: 1 },
      { act: 'violence', side: 'AZ', events: 1, agent_unnamed: 0 },
    ])
  })

  it('counts control by those who took it, displacement by the displaced, and courts by those they address', () => {
    const events = [
      event('control-change', { west: 'initiator', east: 'party' }),
      event('displacement', { east: 'displaced' }),
      event('court', { unknown: 'court', west: 'respondent' }),
    ]
    expect(reportSymmetry({ events, actors: ACTORS }).symmetry.map(({ act, side }) => [act, side])).toEqual([
      ['control', 'AM'],
      ['displacement', 'AZ'],
      ['court', 'AM'],
    ])
  })

  it('counts an event once for each side whose killed it tells, and where nobody has counted them', () => {
    const killed = (id: string, of: 'AM' | 'AZ' | 'all') => ({
      id,
      kind: 'figure' as const,
      text: id,
      attribution: 'Example',
      figure: {
        value: 1,
        unit: 'people killed',
        measure: id,
        loss: { harm: 'killed' as const, people: 'people' as const, of },
      },
      evidence: [],
    })
    const events = [
      event('armed-conflict', {}, { claims: [killed('a', 'AM'), killed('b', 'AM'), killed('c', 'all')] }),
      event('armed-conflict', {}, { losses_unknown: ['AZ', 'AM'] }),
    ]
    expect(reportSymmetry({ events, actors: ACTORS }).losses).toEqual([
      { side: 'AM', told: 1, unknown: 1 },
      { side: 'AZ', told: 0, unknown: 1 },
    ])
  })
})
