/**
 * Holds records to the rule of symmetry in docs/editorial-policy.md as far as it can be checked: actors of one role stand
 * in the order of the alphabet, so do names that a title puts side by side, and titles of one type have one form.
 */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import type { Actor } from '../../../src/core/schema/reference-lists.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

export const checkSymmetry: Check<Sources> = ({ events, actors, places, types }) => {
  const sortNames = new Map(actors.map((actor) => [actor.id, sortName(actor)]))
  const known = new Set([
    ...actors.flatMap((actor) => [englishName(actor), sortName(actor)]),
    ...places.map(englishName),
  ])
  const forms = new Map(types.flatMap(({ id, title_form }) => (title_form ? [[id, title_form] as const] : [])))
  return events.flatMap((event) => [
    ...checkActorOrder(event, sortNames),
    ...checkTitleOrder(event, known),
    ...checkTitleForm(event, forms.get(event.type)),
  ])
}

function englishName({ id, names }: Pick<Actor, 'id' | 'names'>): string {
  return names.find(({ lang }) => lang === 'en')?.text ?? id
}

/** What an actor is ordered by: its English name, and a person's family name, the last word of it. */
export function sortName(actor: Actor): string {
  const name = englishName(actor)
  return actor.kind === 'person' ? (name.split(' ').at(-1) ?? name) : name
}

function checkActorOrder({ id, actors }: EventRecord, sortNames: ReadonlyMap<string, string>): Problem[] {
  return actors.flatMap((actor, i) => {
    const name = sortNames.get(actor.id)
    const before = actors
      .slice(0, i)
      .find((other) => other.role === actor.role && isAfter(sortNames.get(other.id), name))
    if (!before) return []
    return [
      {
        file: recordFile('events', id),
        path: `$.actors[${i}]`,
        message: `"${actor.id}" stands after "${before.id}", which has the same role and comes later in the alphabet.`,
        remedy: 'order actors of one role by their English names, people by family name',
      },
    ]
  })
}

function isAfter(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.localeCompare(b, 'en') > 0
}

/** Names that stand side by side in a title: "A and B", "A, B and C", "A–B". */
function checkTitleOrder({ id, title }: EventRecord, known: ReadonlySet<string>): Problem[] {
  const lists = title.match(/\p{Lu}[\p{L}'’]+(?:(?:, | and |–)\p{Lu}[\p{L}'’]+)+/gu) ?? []
  return lists.flatMap((list) => {
    const names = list.split(/, | and |–/).filter((name) => known.has(name))
    const ordered = [...names].sort((a, b) => a.localeCompare(b, 'en'))
    if (names.join() === ordered.join()) return []
    return [
      {
        file: recordFile('events', id),
        path: '$.title',
        message: `"${list}" is not in the order of the alphabet.`,
        remedy: `write the names in this order: ${ordered.join(', ')}`,
      },
    ]
  })
}

function checkTitleForm({ id, title, type }: EventRecord, form: string | undefined): Problem[] {
  if (form === undefined || new RegExp(form).test(title)) return []
  return [
    {
      file: recordFile('events', id),
      path: '$.title',
      message: `Titles of the type "${type}" have the form /${form}/.`,
      remedy: 'the same kind of act has the same form of title, whoever did it: write the title in this form',
    },
  ]
}
