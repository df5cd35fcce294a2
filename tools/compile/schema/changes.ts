/** The ledger of data releases: what each added, changed and withdrew, and what every record was at the last of them. */
import { z } from 'zod'
import { idSchema, textSchema } from '../../../src/core/schema/field-types.ts'

/** Kinds of records with permanent ids; `features` are the shapes of all layers. */
export const RECORD_KINDS = ['actors', 'articles', 'events', 'features', 'notes', 'places', 'stories'] as const

function byKind<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    actors: value,
    articles: value,
    events: value,
    features: value,
    notes: value,
    places: value,
    stories: value,
  })
}

const idsSchema = z.array(idSchema)

export const releaseSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'give the version as three numbers, e.g. "0.2.0"'),
  date: z.iso.date('give the day of the release as YYYY-MM-DD'),
  added: byKind(idsSchema),
  changed: byKind(idsSchema),
  withdrawn: byKind(idsSchema),
})

export const changesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  withdrawn: z
    .array(z.strictObject({ kind: z.enum(RECORD_KINDS), id: idSchema, reason: textSchema }))
    .describe('Records that were released once and are gone, each with the reason; written by hand'),
  releases: z.array(releaseSchema).describe('Oldest first; written by npm run data-release'),
  state: byKind(z.record(idSchema, z.string().regex(/^[0-9a-f]{16}$/))).describe(
    'Hash of every record at the last release; written by npm run data-release',
  ),
})

export type RecordKind = (typeof RECORD_KINDS)[number]
export type ChangesRecord = z.infer<typeof changesFileSchema>
