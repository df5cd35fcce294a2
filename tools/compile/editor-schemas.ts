/** JSON Schemas of the hand-kept records, for editors that check and complete while one types. */
import { z } from 'zod'
import { changesRecordSchema } from '../../src/core/schema/changes.ts'
import { eventRecordSchema } from '../../src/core/schema/event.ts'
import { LISTED_IN, type ListName, listedValues } from '../../src/core/schema/field-types.ts'
import { layerRecordSchema } from '../../src/core/schema/layer.ts'
import {
  actorsRecordSchema,
  articleRecordSchema,
  backgroundFileRecordSchema,
  eventTypesRecordSchema,
  noteRecordSchema,
  outletsRecordSchema,
  placesRecordSchema,
} from '../../src/core/schema/reference-lists.ts'
import { sentencesRecordSchema } from '../../src/core/schema/sentence.ts'
import { storyRecordSchema } from '../../src/core/schema/story.ts'
import { type SubjectRecord, subjectRecordSchema } from '../../src/core/schema/subject.ts'
import { glossaryRecordSchema, translationRecordSchema } from '../../src/core/schema/translation.ts'

export type JsonSchema = z.core.JSONSchema.JSONSchema

/** By file name in geodata/schema/. */
const SCHEMAS: Record<string, z.ZodType> = {
  'actors.json': actorsRecordSchema,
  'atlas.json': subjectRecordSchema,
  'article.json': articleRecordSchema,
  'background.json': backgroundFileRecordSchema,
  'changes.json': changesRecordSchema,
  'event.json': eventRecordSchema,
  'event-types.json': eventTypesRecordSchema,
  'glossary.json': glossaryRecordSchema,
  'layer.json': layerRecordSchema,
  'note.json': noteRecordSchema,
  'outlets.json': outletsRecordSchema,
  'places.json': placesRecordSchema,
  'sentences.json': sentencesRecordSchema,
  'story.json': storyRecordSchema,
  'translation.json': translationRecordSchema,
}

const RECORD_FOLDERS: Record<string, string> = {
  articles: 'article.json',
  events: 'event.json',
  glossary: 'glossary.json',
  notes: 'note.json',
  stories: 'story.json',
  translations: 'translation.json',
}

/** Text of each schema (draft 2020-12) by its file name in geodata/schema/; values that `subject` lists are offered. */
export function editorSchemas(subject: SubjectRecord): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      name,
      `${JSON.stringify(toJsonSchema(schema, subject), null, 2)}\n`,
    ]),
  )
}

/** Schema of a hand-kept file by its name relative to geodata/; undefined for files of no known kind. */
export function editorSchemaOf(file: string, subject?: SubjectRecord): JsonSchema | undefined {
  const [folder = '', name] = file.split('/')
  const schema = SCHEMAS[name === undefined ? folder : (RECORD_FOLDERS[folder] ?? '')]
  return schema && toJsonSchema(schema, subject)
}

/** Describes what an editor writes, before the compiler has read it. */
function toJsonSchema(schema: z.ZodType, subject: SubjectRecord | undefined): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema }) => nameListed(jsonSchema, subject) })
}

/** Puts the values that the subject lists into the schema of a field that takes one of them. */
function nameListed(schema: JsonSchema, subject: SubjectRecord | undefined): void {
  const { [LISTED_IN]: list } = schema
  if (list === undefined) return
  delete schema[LISTED_IN]
  if (subject) schema.enum = listedValues(subject, list as ListName)
}
