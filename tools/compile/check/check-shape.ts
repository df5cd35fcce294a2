/** Checks the shape of every source file against its schema and sorts the records into `Sources`. */
import type { z } from 'zod'
import { subjectRecordSchema } from '../../../src/core/schema/subject.ts'
import { jsonPath, type Problem } from '../problem.ts'
import { articleSchema } from '../schema/article.ts'
import { changesFileSchema } from '../schema/changes.ts'
import { eventSchema } from '../schema/event.ts'
import { layerSchema } from '../schema/layer.ts'
import {
  actorsFileSchema,
  backgroundFileSchema,
  eventTypesFileSchema,
  outletsFileSchema,
  placesFileSchema,
} from '../schema/list-files.ts'
import { noteSchema } from '../schema/note.ts'
import { sentencesFileSchema } from '../schema/sentence.ts'
import { storySchema } from '../schema/story.ts'
import { glossarySchema, translationSchema } from '../schema/translation.ts'
import { keptLayers, layerFile, type RawSources, type Sources } from '../sources.ts'

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

/**
 * Returns the records that fit their schema, and a problem for every field that does not. Without a valid atlas.json,
 * which says what the others may hold, there are no sources.
 * `unparsed` names the files that exist but are not JSON.
 */
export function checkShape(
  raw: RawSources,
  unparsed: ReadonlySet<string>,
): { sources: Sources | undefined; problems: Problem[] } {
  const problems: Problem[] = []
  const unreadable = new Set(unparsed)

  function parse<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const result = schema.safeParse(raw.get(file), { reportInput: true })
    if (result.success) return result.data
    unreadable.add(file)
    problems.push(...result.error.issues.map((issue) => toProblem(file, issue)))
    return undefined
  }

  function parseFolder<T extends { id: string }>(folder: string, schema: z.ZodType<T>): T[] {
    return filesIn(raw, folder).flatMap((file) => {
      const record = parse(file, schema)
      if (record && file !== `${folder}/${record.id}.json`)
        problems.push({
          file,
          path: '$.id',
          message: `The id "${record.id}" does not match the file name.`,
          remedy: `rename the file to ${record.id}.json or correct the id`,
        })
      return record ? [record] : []
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
    articles: parseFolder('articles', articleSchema),
    events: parseFolder('events', eventSchema),
    notes: parseFolder('notes', noteSchema),
    stories: parseFolder('stories', storySchema),
    places: parseList('places.json', placesFileSchema)?.places ?? [],
    actors: parseList('actors.json', actorsFileSchema)?.actors ?? [],
    outlets: parseList('outlets.json', outletsFileSchema)?.outlets ?? [],
    types: parseList('event-types.json', eventTypesFileSchema)?.types ?? [],
    background: parseList('background.json', backgroundFileSchema)?.claims ?? [],
    sentences: parseList('sentences.json', sentencesFileSchema)?.sentences ?? [],
    layers: new Map(
      filesIn(raw, 'layers').flatMap((file) => {
        const layer = parse(file, layerSchema)
        return layer ? [[file.replace(/^layers\/|\.(geo)?json$/g, ''), layer] as const] : []
      }),
    ),
    translations: filesIn(raw, 'translations').flatMap((file) => {
      const [, language = '', record = ''] = TRANSLATION.exec(file) ?? []
      const translation = parse(file, translationSchema)
      return translation ? [{ ...translation, language, record }] : []
    }),
    glossaries: new Map(
      filesIn(raw, 'glossary').flatMap((file) => {
        const glossary = parse(file, glossarySchema)
        return glossary ? [[file.replace(/^glossary\/|\.json$/g, ''), glossary] as const] : []
      }),
    ),
    changes: raw.has(LEDGER) ? parse(LEDGER, changesFileSchema) : undefined,
    unreadable,
  }
  if (!subject) return { sources: undefined, problems }
  const layerFiles = keptLayers(subject).map(layerFile)
  return {
    sources: { subject, ...records },
    problems: [...problems, ...unexpectedFiles(raw, layerFiles), ...missingLayers(raw, layerFiles, unparsed)],
  }
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
        message: isLeftEmpty(file, issue) ? LEFT_EMPTY : 'The value is not one of those allowed.',
        remedy: `use one of: ${issue.values.join(', ')}`,
      }
    default:
      return {
        file,
        path,
        message: isLeftEmpty(file, issue) ? LEFT_EMPTY : 'The value does not have the required form.',
        remedy: issue.message,
      }
  }
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
