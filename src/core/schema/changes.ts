/** Published shape of /data/changes.json: what each release added, changed and withdrew. Types only reach the browser. */
import { z } from 'zod'

const kindSchema = z.enum(['actors', 'articles', 'events', 'features', 'notes', 'places', 'stories'])
const idsByKindSchema = z
  .record(kindSchema, z.array(z.string()))
  .describe('Ids in alphabetical order; features are the shapes of the layers')

export const differenceSchema = z.object({
  added: idsByKindSchema,
  changed: idsByKindSchema,
  withdrawn: idsByKindSchema.describe('Gone, or taken into another event, which has the id among its merged_ids'),
})

export const changesFileSchema = z.object({
  unreleased: differenceSchema.describe('What these files hold beyond the latest release'),
  releases: z
    .array(differenceSchema.extend({ version: z.string(), date: z.string().describe('YYYY-MM-DD') }))
    .describe('Latest first'),
  withdrawn: z
    .array(z.object({ kind: kindSchema, id: z.string(), reason: z.string() }))
    .describe('Why records are gone; their ids are never used again'),
})

export type ChangesFile = z.infer<typeof changesFileSchema>
