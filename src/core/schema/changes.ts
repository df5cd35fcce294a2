/**
 * What each data release added, changed and withdrew: the ledger geodata/changes.json, which also says what every record
 * was at the last release, and /data/changes.json as it is published. Types only reach the browser.
 */
import { z } from 'zod'
import { RECORD_KINDS, type RecordKind } from '../vocabulary/field-values.ts'
import { idSchema, textSchema } from './field-types.ts'

/** The ledger has them in alphabetical order. */
function byKind<Value extends z.ZodType>(value: Value) {
  const shape = Object.fromEntries(RECORD_KINDS.toSorted().map((kind) => [kind, value])) as Record<RecordKind, Value>
  return z.strictObject(shape)
}

const idsByKindSchema = byKind(z.array(idSchema)).describe(
  'Ids in alphabetical order; features are the shapes of the layers',
)

const differenceSchema = z.strictObject({
  added: idsByKindSchema,
  changed: idsByKindSchema,
  withdrawn: idsByKindSchema.describe('Gone, or taken into another event, which has the id among its merged_ids'),
})

export const releaseSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'give the version as three numbers, e.g. "0.2.0"'),
  date: z.iso.date('give the day of the release as YYYY-MM-DD'),
  ...differenceSchema.shape,
})

export const changesRecordSchema = z.strictObject({
  $schema: z.string().optional(),
  withdrawn: z
    .array(z.strictObject({ kind: z.enum(RECORD_KINDS.toSorted()), id: idSchema, reason: textSchema }))
    .describe('Records that were released once and are gone, each with the reason; written by hand'),
  releases: z.array(releaseSchema).describe('Oldest first; written by npm run data-release'),
  state: byKind(z.record(idSchema, z.string().regex(/^[0-9a-f]{16}$/))).describe(
    'Hash of every record at the last release; written by npm run data-release',
  ),
})

export const changesFileSchema = changesRecordSchema.omit({ $schema: true, state: true }).extend({
  unreleased: differenceSchema.describe('What these files hold beyond the latest release'),
  releases: z.array(releaseSchema).describe('Latest first'),
})

export type Difference = z.infer<typeof differenceSchema>
export type ChangesRecord = z.infer<typeof changesRecordSchema>
export type ChangesFile = z.infer<typeof changesFileSchema>
