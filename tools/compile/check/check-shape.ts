/** Checks the shape of every source file against its schema and sorts the records into `Sources`. */
import type { z } from 'zod'
import { changesRecordSchema } from '../../../src/core/schema/changes.ts'
import { eventRecordSchema } from '../../../src/core/schema/event.ts'
import { nameCharacter } from '../../../src/core/schema/fit-characters.ts'
import { layerRecordSchema } from '../../../src/core/schema/layer.ts'
import {
  actorsRecordSchema,
  articleRecordSchema,
  backgroundFileRecordSchema,
  eventTypesRecordSchema,
  noteRecordSchema,
  outletsRecordSchema,
  placesRecordSchema,
} from '../../../src/core/schema/reference-lists.ts'
import { sentencesRecordSchema } from '../../../src/core/schema/sentence.ts'
import { storyRecordSchema } from '../../../src/core/schema/story.ts'
import { subjectRecordSchema } from '../../../src/core/schema/subject.ts'
import { glossaryRecordSchema, translationRecordSchema } from '../../../src/core/schema/translation.ts'
import { jsonPath, type Problem } from '../problem.ts'
import { keptLayers, layerFile, type RawSources, type Sources } from '../sources.ts'
import { standIn } from './stand-in.ts'

/** Without a valid one of these nothing can be said of what depends on it. */
const WITHOUT_STAND_IN = ['atlas.json', 'changes.json']
/** The ledger of releases; there is none before the first. */
const LEDGER = 'changes.json'
/** The language and the record of a translation. */
const TRANSLATION = /^translations\/([^/]+)\/(.+)\.json$/
/** Said of a field that holds no text, as `npm run article` leaves those that only an editor can fill. */
const LEFT_EMPTY = 'A field that the draft left empty is still empty.'
const LIST_FILES = [
  'actors.json',
  'atlas.json',
  'background.json',
  'event-types.json',
  'outlets.json',
  'places.json',
  'sentences.json',
]

export interface Shape {
  /** Undefined without a valid atlas.json, which says what the others may hold. */
  sources: Sources | undefined
  problems: Problem[]
  /** JSON paths, by file, where a fault of form was found. What stands there now is not the editor's. */
  faults: ReadonlyMap<string, readonly string[]>
}

/**
 * Returns the records, and a problem for every field that does not fit its schema. Records with such faults are among
 * them, mended so that the rest can be checked; those that are beyond that are left out.
 * `unparsed` names the files that exist but are not JSON.
 */
export function checkShape(raw: RawSources, unparsed: ReadonlySet<string>): Shape {
  const problems: Problem[] = []
  const faults = new Map<string, string[]>()
  const unreadable = new Set(unparsed)

  function parse<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const result = schema.safeParse(raw.get(file), { reportInput: true })
    if (result.success) return result.data
    const { issues } = result.error
    problems.push(...firstOfEach(issues.map((issue) => toProblem(file, issue))))
    // A field too many leaves the others as they are.
    const places = issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => jsonPath(path))
    faults.set(file, places)
    const mended = WITHOUT_STAND_IN.includes(file) ? undefined : standIn(schema, raw.get(file))
    // Others may refer to the ids that stood there.
    if (!mended || places.some((path) => mayHideIds(file, path))) unreadable.add(file)
    return mended
  }

  function parseFolder<T extends { id: string }>(folder: string, schema: z.ZodType<T>): T[] {
    return filesIn(raw, folder).flatMap((file) => {
      const record = parse(file, schema)
      if (!record) return []
      const name = file.slice(folder.length + 1, -'.json'.length)
      if (record.id === name) return [record]
      const isCopy = raw.has(`${folder}/${record.id}.json`)
      if (!faults.get(file)?.includes('$.id')) {
        problems.push({
          file,
          path: '$.id',
          message: isCopy
            ? `The id "${record.id}" is that of ${folder}/${record.id}.json.`
            : `The id "${record.id}" does not match the file name.`,
          remedy: isCopy
            ? 'give the copy an id of its own, and the file the same name'
            : `rename the file to ${record.id}.json or correct the id`,
        })
        unreadable.add(`${folder}/${record.id}.json`)
      }
      faults.set(file, [...(faults.get(file) ?? []), '$.id'])
      // Problems name a record by its id, so it goes by the name of its file; a copy shares all with its original.
      return isCopy ? [] : [{ ...record, id: name }]
    })
  }

  function parseList<T>(file: string, schema: z.ZodType<T>): T | undefined {
    if (raw.has(file)) return parse(file, schema)
    if (unparsed.has(file)) return undefined
    unreadable.add(file)
    problems.push(missingFile(file))
    return undefined
  }

  const subject = parseList('atlas.json', subjectRecordSchema)
  const records: Omit<Sources, 'subject'> = {
    articles: parseFolder('articles', articleRecordSchema),
    events: parseFolder('events', eventRecordSchema),
    notes: parseFolder('notes', noteRecordSchema),
    stories: parseFolder('stories', storyRecordSchema),
    places: parseList('places.json', placesRecordSchema)?.places ?? [],
    actors: parseList('actors.json', actorsRecordSchema)?.actors ?? [],
    outlets: parseList('outlets.json', outletsRecordSchema)?.outlets ?? [],
    types: parseList('event-types.json', eventTypesRecordSchema)?.types ?? [],
    background: parseList('background.json', backgroundFileRecordSchema)?.claims ?? [],
    sentences: parseList('sentences.json', sentencesRecordSchema)?.sentences ?? [],
    layers: new Map(
      filesIn(raw, 'layers').flatMap((file) => {
        const layer = parse(file, layerRecordSchema)
        return layer ? [[file.replace(/^layers\/|\.(geo)?json$/g, ''), layer] as const] : []
      }),
    ),
    translations: filesIn(raw, 'translations').flatMap((file) => {
      const [, language = '', record = ''] = TRANSLATION.exec(file) ?? []
      const translation = parse(file, translationRecordSchema)
      return translation ? [{ ...translation, language, record }] : []
    }),
    glossaries: new Map(
      filesIn(raw, 'glossary').flatMap((file) => {
        const glossary = parse(file, glossaryRecordSchema)
        // What stands in for a word that is no word would be found everywhere.
        const known = glossary && faults.has(file) ? { ...glossary, banned: [] } : glossary
        return known ? [[file.replace(/^glossary\/|\.json$/g, ''), known] as const] : []
      }),
    ),
    changes: raw.has(LEDGER) ? parse(LEDGER, changesRecordSchema) : undefined,
    unreadable,
  }
  if (!subject) return { sources: undefined, problems, faults }
  const layerFiles = keptLayers(subject).map(layerFile)
  return {
    sources: { subject, ...records },
    problems: [...problems, ...unexpectedFiles(raw, layerFiles), ...missingLayers(raw, layerFiles, unparsed)],
    faults,
  }
}

/** Whether a fault may hide ids that others refer to. A record in a file of its own goes by the name of that file. */
function mayHideIds(file: string, path: string): boolean {
  const isList = !file.includes('/') || file.startsWith('layers/')
  return isList ? /^\$(\.\w+(\[\d+\])?)?$|\.id$/.test(path) : path === '$.id'
}

/** One fault of a field is enough; the rest of them is often its consequence. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ path }, i) => path === '$' || problems.findIndex((one) => one.path === path) === i)
}

function filesIn(raw: RawSources, folder: string): string[] {
  return [...raw.keys()].filter((file) => file.startsWith(`${folder}/`)).sort()
}

function unexpectedFiles(raw: RawSources, layerFiles: readonly string[]): Problem[] {
  return [...raw.keys()]
    .filter(
      (file) =>
        file !== LEDGER &&
        !LIST_FILES.includes(file) &&
        !layerFiles.includes(file) &&
        !/^(articles|events|glossary|notes|stories|translations)\//.test(file),
    )
    .map((file) => ({
      file,
      path: '$',
      message: 'No source file of this name is expected here.',
      remedy: `move it to articles/, events/, notes/ or stories/, or remove it; expected besides these are ${[...LIST_FILES, ...layerFiles].join(', ')}; a layer needs an entry in atlas.json`,
    }))
}

function missingLayers(raw: RawSources, layerFiles: readonly string[], unparsed: ReadonlySet<string>): Problem[] {
  return layerFiles.filter((file) => !raw.has(file) && !unparsed.has(file)).map(missingFile)
}

function missingFile(file: string): Problem {
  return { file, path: '$', message: 'The file is missing.', remedy: 'restore it from version control' }
}

function toProblem(file: string, issue: z.core.$ZodIssue): Problem {
  const path = jsonPath(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      if (issue.keys.includes('draft')) return unfinishedDraft(file, path)
      return {
        file,
        path,
        message: `Unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}.`,
        remedy: 'check the spelling against geodata/README.md or remove it',
      }
    case 'invalid_type':
      return {
        file,
        path,
        message: issue.input === undefined ? 'A required field is missing.' : `${issue.message}.`,
        remedy: `give a value of type ${issue.expected}; geodata/README.md describes the field`,
      }
    case 'invalid_value':
      return {
        file,
        path,
        message: isLeftEmpty(file, issue) ? LEFT_EMPTY : `The value ${show(issue.input)} is not one of those allowed.`,
        remedy: `use one of: ${issue.values.join(', ')}`,
      }
    case 'custom':
      return {
        file,
        path,
        message: issue.params?.['fault'] ?? `The value ${show(issue.input)} does not have the required form.`,
        remedy: issue.message,
      }
    default:
      return {
        file,
        path,
        message: isLeftEmpty(file, issue)
          ? LEFT_EMPTY
          : `The value ${show(issue.input)} does not have the required form.${unusualLetter(issue)}`,
        remedy: issue.message,
      }
  }
}

const LONGEST_SHOWN = 60

/** A value as a message shows it: cut where it is long, with what cannot be seen written as its number. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  const short = [...text].length > LONGEST_SHOWN ? `${[...text].slice(0, LONGEST_SHOWN).join('')}…` : text
  return short.replace(/[\p{C}\u2028\u2029]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`)
}

/** An id with a letter that only looks like one of ASCII seems to be right. */
function unusualLetter({ code, input }: z.core.$ZodIssue): string {
  const letter = code === 'invalid_format' && typeof input === 'string' && /[^ -~]/u.exec(input)?.[0]
  return letter ? ` It holds ${nameCharacter(letter)}.` : ''
}

/** Only records of articles and events are made from drafts. */
function isLeftEmpty(file: string, { input }: z.core.$ZodIssue): boolean {
  return input === '' && /^(articles|events)\//.test(file)
}

function unfinishedDraft(file: string, path: string): Problem {
  return {
    file,
    path,
    message: 'The proposals of the draft are still in the file.',
    remedy: 'check the event against the article, then remove the field "draft"',
  }
}
