/** Checks that ids are unique and that every id named by a record exists. */

import type { Check, Problem } from '../problem.ts'
import { allExcerpts } from '../publish/excerpts.ts'
import { RELATIONS } from '../publish/relate-events.ts'
import { layerFile, recordFile, type Sources } from '../sources.ts'

export const checkReferences: Check<Sources> = (sources) => [...checkUnique(sources), ...checkKnown(sources)]

function checkUnique(sources: Sources): Problem[] {
  const lists: [string, string, { id: string }[]][] = [
    ['places.json', '$.places', sources.places],
    ['actors.json', '$.actors', sources.actors],
    ['outlets.json', '$.outlets', sources.outlets],
    ['event-types.json', '$.types', sources.types],
    ...[...sources.layers].map(([layer, { features }]): [string, string, { id: string }[]] => [
      layerFile(layer),
      '$.features',
      features,
    ]),
  ]
  return [
    ...lists.flatMap(([file, path, records]) =>
      duplicates(records).map((i) => duplicateId(file, `${path}[${i}].id`, records[i]?.id)),
    ),
    ...duplicateClaims(sources),
  ]
}

function duplicateClaims({ events, background }: Sources): Problem[] {
  const claims = [
    ...events.flatMap((event) =>
      (event.claims ?? []).map(({ id }, i) => ({
        id,
        file: recordFile('events', event.id),
        path: `$.claims[${i}].id`,
      })),
    ),
    ...background.map(({ id }, i) => ({ id, file: 'background.json', path: `$.claims[${i}].id` })),
  ]
  return duplicates(claims).flatMap((i) => {
    const claim = claims[i]
    return claim ? [duplicateId(claim.file, claim.path, claim.id)] : []
  })
}

/** Indexes of the records whose id an earlier record has already. */
function duplicates(records: readonly { id: string }[]): number[] {
  const seen = new Set<string>()
  return records.flatMap(({ id }, i) => {
    const duplicate = seen.has(id)
    seen.add(id)
    return duplicate ? [i] : []
  })
}

function duplicateId(file: string, path: string, id: string | undefined): Problem {
  return { file, path, message: `The id "${id}" is used twice.`, remedy: 'give the later record an id of its own' }
}

function checkKnown(sources: Sources): Problem[] {
  const known = {
    article: new Set(sources.articles.map(({ id }) => id)),
    event: new Set(sources.events.map(({ id }) => id)),
    place: new Set(sources.places.map(({ id }) => id)),
    actor: new Set(sources.actors.map(({ id }) => id)),
    outlet: new Set(sources.outlets.map(({ id }) => id)),
    type: new Set(sources.types.map(({ id }) => id)),
  }

  function expectKnown(kind: keyof typeof known, id: string, file: string, path: string): Problem[] {
    const home = homeOf(kind, id)
    if (known[kind].has(id) || sources.unreadable.has(home)) return []
    return [
      {
        file,
        path,
        message: `There is no ${kind} "${id}".`,
        remedy: `correct the spelling or add the ${kind} in geodata/${home}`,
      },
    ]
  }

  return [
    ...sources.articles.flatMap(({ id, outlet }) =>
      expectKnown('outlet', outlet, recordFile('articles', id), '$.outlet'),
    ),
    ...sources.events.flatMap((event) => {
      const file = recordFile('events', event.id)
      return [
        ...expectKnown('type', event.type, file, '$.type'),
        ...event.actors.flatMap(({ id }, i) => expectKnown('actor', id, file, `$.actors[${i}].id`)),
        ...event.places.flatMap(({ id }, i) => expectKnown('place', id, file, `$.places[${i}].id`)),
        ...RELATIONS.flatMap((relation) =>
          event[relation] === undefined ? [] : expectKnown('event', event[relation], file, `$.${relation}`),
        ),
        ...(event.distinct_from ?? []).flatMap((id, i) => expectKnown('event', id, file, `$.distinct_from[${i}]`)),
      ]
    }),
    ...sources.notes.flatMap((note) => {
      const file = recordFile('notes', note.id)
      return [
        ...note.articles.flatMap((id, i) => expectKnown('article', id, file, `$.articles[${i}]`)),
        ...(note.events ?? []).flatMap((id, i) => expectKnown('event', id, file, `$.events[${i}]`)),
        ...(note.places ?? []).flatMap((id, i) => expectKnown('place', id, file, `$.places[${i}]`)),
      ]
    }),
    ...sources.stories.flatMap(({ id, steps }) =>
      steps.flatMap(({ event, article }, i) => [
        ...expectKnown('event', event, recordFile('stories', id), `$.steps[${i}].event`),
        ...(article === undefined
          ? []
          : expectKnown('article', article, recordFile('stories', id), `$.steps[${i}].article`)),
      ]),
    ),
    ...sources.background.flatMap((claim, i) => [
      ...(claim.places ?? []).flatMap((id, j) =>
        expectKnown('place', id, 'background.json', `$.claims[${i}].places[${j}]`),
      ),
      ...(claim.actors ?? []).flatMap((id, j) =>
        expectKnown('actor', id, 'background.json', `$.claims[${i}].actors[${j}]`),
      ),
    ]),
    ...[...sources.layers].flatMap(([layer, { features }]) =>
      features.flatMap(({ properties }, i) =>
        properties.place === undefined
          ? []
          : expectKnown('place', properties.place, layerFile(layer), `$.features[${i}].properties.place`),
      ),
    ),
    ...allExcerpts(sources).flatMap(({ excerpt, file, path }) =>
      expectKnown('article', excerpt.article, file, `${path}.article`),
    ),
  ]
}

/** File in which the record of that kind and id stands, or would stand. */
function homeOf(kind: 'article' | 'event' | 'place' | 'actor' | 'outlet' | 'type', id: string): string {
  switch (kind) {
    case 'article':
      return recordFile('articles', id)
    case 'event':
      return recordFile('events', id)
    case 'type':
      return 'event-types.json'
    default:
      return `${kind}s.json`
  }
}
