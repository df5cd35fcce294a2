/** Finds what stands twice in one list of a record: it would be printed and counted twice. */

import type { EventRecord } from '../../../src/core/schema/event.ts'
import type { Check, Problem } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

export const checkRepeated: Check<Sources> = ({ events, notes, places, actors, ...sources }) => [
  ...events.flatMap(inEvent),
  ...notes.flatMap((note) => [
    ...(['articles', 'events', 'places'] as const).flatMap((list) =>
      repeated(recordFile('notes', note.id), `$.${list}`, note[list] ?? [], (id) => id),
    ),
    ...repeated(recordFile('notes', note.id), '$.sources', note.sources, ({ address = '', what }) =>
      `${pageOf(address)} ${what}`.trim(),
    ),
  ]),
  ...sources.stories.flatMap(({ id, steps }) =>
    repeated(recordFile('stories', id), '$.steps', steps, ({ text }) => text),
  ),
  ...sources.sentences.flatMap(({ features }, i) =>
    repeated('sentences.json', `$.sentences[${i}].features`, features, (id) => id),
  ),
  ...actors.flatMap(({ side }, i) => repeated('actors.json', `$.actors[${i}].side`, side, (one) => one)),
  ...repeated('outlets.json', '$.outlets', sources.outlets, ({ name }) => name),
  ...repeated('event-types.json', '$.types', sources.types, ({ label }) => label),
  ...ofTwoRecords('articles', sources.articles, 'address', ({ address }) => pageOf(address)),
  ...ofTwoRecords('articles', sources.articles, 'sha256', ({ sha256 }) => sha256),
  ...ofTwoRecords('stories', sources.stories, 'title', ({ title }) => title),
  ...Object.entries({ places, actors }).flatMap(([list, records]) => [
    ...records.flatMap(({ names }, i) => [
      ...repeated(`${list}.json`, `$.${list}[${i}].names`, names, ({ lang }) => lang),
      ...names.flatMap(({ variants = [] }, j) =>
        repeated(`${list}.json`, `$.${list}[${i}].names[${j}].variants`, variants, (text) => text),
      ),
    ]),
    ...repeated<{ wikidata?: string | undefined }>(`${list}.json`, `$.${list}`, records, ({ wikidata }) => wikidata),
  ]),
  ...repeated('places.json', '$.places', places, ({ geonames }) => geonames?.toString()),
]

function inEvent(event: EventRecord): Problem[] {
  const file = recordFile('events', event.id)
  const { actors, places, evidence, references = [], distinct_from = [], losses_unknown = [], claims = [] } = event
  return [
    ...repeated(file, '$.actors', actors, ({ id, role }) => `${id} as ${role}`),
    ...repeated(file, '$.places', places, ({ id, role }) => `${id} as ${role}`),
    ...repeated(file, '$.evidence', evidence, ({ article, start, end }) => `${article}, characters ${start} to ${end}`),
    ...repeated(file, '$.references', references, ({ address, quote = '' }) => `${pageOf(address)} ${quote}`.trim()),
    ...repeated(file, '$.distinct_from', distinct_from, (id) => id),
    ...repeated(file, '$.losses_unknown', losses_unknown, (side) => side),
    ...claims.flatMap((claim, i) =>
      repeated(file, `$.claims[${i}].references`, claim.references ?? [], (index) => String(index)),
    ),
    ...spelledApart(file, references),
  ]
}

/** Records in files of their own of which a field has the value of that of another. */
function ofTwoRecords<Item extends { id: string }>(
  folder: 'articles' | 'stories',
  records: readonly Item[],
  field: string & keyof Item,
  keyOf: (record: Item) => string,
): Problem[] {
  return records.flatMap((record, i) => {
    const first = records.findIndex((other) => keyOf(other) === keyOf(record))
    if (first === i) return []
    return [
      {
        file: recordFile(folder, record.id),
        path: `$.${field}`,
        message: `${folder}/${records[first]?.id}.json has the same ${field}.`,
        remedy: 'remove one of the two records, or correct what is meant to differ',
      },
    ]
  })
}

/** Longest key that a message has in full, in characters. */
const LONGEST_SHOWN = 80

/** One page with two addresses would be counted as two sources. */
function spelledApart(file: string, references: NonNullable<EventRecord['references']>): Problem[] {
  return references.flatMap(({ address }, i) => {
    const other = references.findIndex((one) => pageOf(one.address) === pageOf(address))
    if (other === i || references[other]?.address === address) return []
    return [
      {
        file,
        path: `$.references[${i}].address`,
        message: `The page is that of $.references[${other}] with another address.`,
        remedy: `write the address as it stands there: ${references[other]?.address}`,
      },
    ]
  })
}

/** What stays the same of the address of a page: without protocol, "www.", fragment and final slash. */
function pageOf(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/#.*$|\/+$/g, '')
}

/** Members of a list whose key an earlier one has; members without a key are left alone. */
function repeated<Item>(
  file: string,
  path: string,
  list: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): Problem[] {
  const seen = new Map<string, number>()
  return list.flatMap((item, i) => {
    const key = keyOf(item)
    const first = key === undefined ? undefined : seen.get(key)
    if (key !== undefined && first === undefined) seen.set(key, i)
    if (first === undefined) return []
    return [
      {
        file,
        path: `${path}[${i}]`,
        message: `"${shorten(key)}" stands here and in ${path}[${first}] already.`,
        remedy: 'remove one of the two, or correct what is meant to differ',
      },
    ]
  })
}

function shorten(key = ''): string {
  return key.length > LONGEST_SHOWN ? `${key.slice(0, LONGEST_SHOWN)}…` : key
}
