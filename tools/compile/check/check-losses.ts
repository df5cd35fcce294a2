/**
 * Holds events of force to the rule of symmetry in docs/editorial-policy.md: the killed of each party stand in the
 * record, as claims, or it says that nobody on record has counted them.
 */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import type { ClaimRecord, Loss } from '../../../src/core/schema/evidence.ts'
import type { SubjectRecord } from '../../../src/core/schema/subject.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

export const checkLosses: Check<Sources> = ({ subject, events, types }) => {
  const withLosses = new Set(types.filter(({ losses }) => losses).map(({ id }) => id))
  return events.flatMap((event) => [
    ...(event.claims ?? []).flatMap((claim, i) => checkMeasure(event, claim, i)),
    ...contradictions(event),
    ...(withLosses.has(event.type) ? missingLosses(event, subject.parties) : []),
  ])
}

/** Claims of the same loss must have the same measure, or they would not be compared. */
export function measureOf({ harm, people, of }: Loss): string {
  return `${harm}-${people}-${of.toLowerCase()}`
}

function checkMeasure({ id }: EventRecord, { figure }: ClaimRecord, index: number): Problem[] {
  const file = recordFile('events', id)
  const path = `$.claims[${index}].figure`
  if (figure?.highest !== undefined && figure.highest <= figure.value)
    return [
      {
        file,
        path: `${path}.highest`,
        message: `${figure.highest} is not more than ${figure.value}.`,
        remedy:
          'give the lowest figure as "value" and the highest as "highest"; leave "highest" out where there is one',
      },
    ]
  if (!figure?.loss || figure.measure === measureOf(figure.loss)) return []
  return [
    {
      file,
      path: `${path}.measure`,
      message: `"${figure.measure}" does not go with the loss it measures.`,
      remedy: `write "${measureOf(figure.loss)}", so that claims of the same loss are compared`,
    },
  ]
}

function killedOf({ claims = [] }: EventRecord): Set<Loss['of']> {
  return new Set(claims.flatMap(({ figure }) => (figure?.loss?.harm === 'killed' ? [figure.loss.of] : [])))
}

function contradictions(event: EventRecord): Problem[] {
  const killed = killedOf(event)
  return (event.losses_unknown ?? []).flatMap((side, i) =>
    killed.has(side)
      ? [
          {
            file: recordFile('events', event.id),
            path: `$.losses_unknown[${i}]`,
            message: `A claim of this event counts the killed of ${side}.`,
            remedy: 'take the side out of "losses_unknown"',
          },
        ]
      : [],
  )
}

/** An event that is only background says something of losses; any other, of the losses of each party. */
function missingLosses(event: EventRecord, all: SubjectRecord['parties']): Problem[] {
  const told = new Set<Loss['of']>([...killedOf(event), ...(event.losses_unknown ?? [])])
  const parties = event.context ? [[...told]] : all
  if (event.context && told.size > 0) return []
  return parties
    .filter((sides) => !told.has('all') && !sides.some((side) => told.has(side)))
    .map(([side = 'none']) => ({
      file: recordFile('events', event.id),
      path: '$.claims',
      message: `Nothing is said of the killed of ${side}.`,
      remedy: `add a claim with a figure and a "loss" of this side, or name the side in "losses_unknown"`,
    }))
}
