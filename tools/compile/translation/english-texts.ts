/** The English texts of the records that can be translated, each by its record and the path of its field. */
import { createHash } from 'node:crypto'
import { figureKey } from '../../../src/core/evidence/claim-groups.ts'
import { itemKey } from '../../../src/core/translation/lay-texts.ts'
import type { Sources } from '../sources.ts'

/** English texts by path, of each record by its name: "events/<id>", "actors", "layers/<id>", "units". */
export type EnglishTexts = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Our own texts in each kind of record; `*` stands for every item of a list, named by its id, else its index. */
const FIELDS = {
  events: [
    'title',
    'summary',
    'date_note',
    'status_note',
    'note',
    'confidence.reason',
    'claims.*.text',
    'claims.*.attribution',
    'comparison.*.difference',
  ],
  notes: ['title', 'says', 'issue', 'resolution', 'sources.*.what'],
  stories: ['title', 'summary', 'steps.*.text'],
  articles: ['published_note', 'address_note', 'credit'],
  actors: ['*.description', '*.note'],
  places: ['*.note', '*.position_source'],
  outlets: ['*.description'],
  'event-types': ['*.note'],
  background: ['*.text', '*.attribution'],
  layers: ['*.name', '*.status', '*.note', '*.source'],
}

/** Everything that can be translated. Records without such a text are left out. */
export function englishTexts(sources: Sources): EnglishTexts {
  const { events, notes, stories, articles, layers, background } = sources
  const files = { events, notes, stories, articles }
  const lists = {
    actors: sources.actors,
    background,
    'event-types': sources.types,
    outlets: sources.outlets,
    places: sources.places,
  }
  const figures = [...events.flatMap(({ claims = [] }) => claims), ...background].flatMap(({ figure }) => figure ?? [])
  const records: [string, ReadonlyMap<string, string>][] = [
    ...keysOf(files).flatMap((folder) =>
      files[folder].map((record): [string, Map<string, string>] => [
        `${folder}/${record.id}`,
        textsAt(record, FIELDS[folder]),
      ]),
    ),
    ...keysOf(lists).map((name): [string, Map<string, string>] => [name, textsAt(lists[name], FIELDS[name])]),
    ...[...layers].map(([layer, { features }]): [string, Map<string, string>] => [
      `layers/${layer}`,
      textsAt(
        features.map(({ id, properties }) => ({ ...properties, id })),
        FIELDS.layers,
      ),
    ]),
    ['roles', phrases(events.flatMap(({ actors }) => actors.map(({ role }) => role)))],
    ['units', phrases(figures.map(({ unit }) => unit))],
    [
      'name-sources',
      phrases([...lists.actors, ...lists.places].flatMap(({ names }) => names.flatMap(({ source }) => source ?? []))),
    ],
    ['figures', new Map(figures.map(figureKey).map((key) => [key, sources.subject.figures?.[key] ?? key]))],
    // Of losses, the page says itself who was harmed and how.
    [
      'measures',
      new Map(figures.flatMap(({ measure, loss }) => (loss ? [] : [[measure, measure.replaceAll('-', ' ')]]))),
    ],
  ]
  return new Map(records.filter(([, texts]) => texts.size > 0))
}

/** Tells whether an English text is still the one that was translated: the first eight digits of its SHA-256. */
export function hashOf(english: string): string {
  return createHash('sha256').update(english).digest('hex').slice(0, 8)
}

/** Words that stand in many records are their own path. */
function phrases(words: readonly string[]): Map<string, string> {
  return new Map([...new Set(words)].sort().map((word) => [word, word]))
}

function textsAt(record: object, fields: readonly string[]): Map<string, string> {
  return new Map(fields.flatMap((field) => collect(record, field.split('.'))))
}

function collect(
  value: unknown,
  [first, ...rest]: readonly string[],
  path: readonly string[] = [],
): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (first === undefined || typeof value !== 'object' || value === null) return []
  if (first === '*') return Object.values(value).flatMap((item, i) => collect(item, rest, [...path, itemKey(item, i)]))
  return collect(value[first as keyof typeof value], rest, [...path, first])
}

function keysOf<T extends object>(record: T): (keyof T & keyof typeof FIELDS)[] {
  return Object.keys(record) as (keyof T & keyof typeof FIELDS)[]
}
