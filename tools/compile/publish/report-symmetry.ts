/** Counts the same kinds of acts by side, so that readers see whether the record treats all sides alike. Pure. */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import type { Side } from '../../../src/core/schema/evidence.ts'
import type { DataReport } from '../../../src/core/schema/report.ts'
import type { Sources } from '../sources.ts'

type Symmetry = DataReport['symmetry']
type Act = Symmetry[number]['act']

/** Roles of those whose side an act is counted by, and the event types it is looked for in; none stands for all. */
const COUNTED_BY: Record<Act, { role: RegExp; types?: readonly string[] }> = {
  violence: { role: /^victims?$/, types: ['violence-civilians'] },
  control: { role: /^(initiator|belligerent)$/, types: ['control-change'] },
  displacement: { role: /^displaced$/ },
  court: { role: /^(respondent|defendants?)$/, types: ['court'] },
}

/** Roles of those who did it. */
const AGENT = /^(attackers?|initiator|belligerent|cause alleged|court)/

/** Acts by side, and whether the killed are counted, in the order of the alphabet. */
export function reportSymmetry({
  events,
  actors,
}: Pick<Sources, 'events' | 'actors'>): Pick<DataReport, 'symmetry' | 'losses'> {
  const sidesOf = new Map(actors.map(({ id, side }) => [id, side]))
  const acts = Object.keys(COUNTED_BY) as Act[]
  return { symmetry: acts.flatMap((act) => countAct(act, events, sidesOf)), losses: countLosses(events) }
}

function countAct(act: Act, events: readonly EventRecord[], sidesOf: ReadonlyMap<string, Side[]>): Symmetry {
  const { role, types } = COUNTED_BY[act]
  const counts = new Map<Side, { events: number; agent_unnamed: number }>()
  for (const event of events) {
    if (types && !types.includes(event.type)) continue
    const sides = new Set(
      event.actors.filter((actor) => role.test(actor.role)).flatMap(({ id }) => sidesOf.get(id) ?? []),
    )
    const isNamed = event.actors.some(
      (actor) => AGENT.test(actor.role) && (sidesOf.get(actor.id) ?? []).some((side) => side !== 'none'),
    )
    for (const side of sides) {
      const { events = 0, agent_unnamed = 0 } = counts.get(side) ?? {}
      counts.set(side, { events: events + 1, agent_unnamed: agent_unnamed + (isNamed ? 0 : 1) })
    }
  }
  return [...counts].sort(bySide).map(([side, count]) => ({ act, side, ...count }))
}

function countLosses(events: readonly EventRecord[]): DataReport['losses'] {
  const counts = new Map<Side, { told: number; unknown: number }>()
  const add = (side: Side, key: 'told' | 'unknown') => {
    const count = counts.get(side) ?? { told: 0, unknown: 0 }
    counts.set(side, { ...count, [key]: count[key] + 1 })
  }
  for (const { claims = [], losses_unknown = [] } of events) {
    const told = claims.flatMap(({ figure }) => (figure?.loss?.harm === 'killed' ? [figure.loss.of] : []))
    for (const side of new Set(told)) if (side !== 'all') add(side, 'told')
    for (const side of losses_unknown) add(side, 'unknown')
  }
  return [...counts].sort(bySide).map(([side, count]) => ({ side, ...count }))
}

function bySide([a]: [Side, unknown], [b]: [Side, unknown]): number {
  return a < b ? -1 : 1
}
