/** Record of a disagreement: where sources contradict each other or the record, or mislead. */
import { z } from 'zod'
import { addressSchema, idSchema, textSchema } from '../../../src/core/schema/field-types.ts'
import { noteKindSchema } from '../../../src/core/schema/reference-lists.ts'

export const noteSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  kind: noteKindSchema.describe('What sort of disagreement it is'),
  title: textSchema.max(90, 'keep the title within 90 characters'),
  articles: z.array(idSchema).describe('Articles concerned; may be empty when the events rest on other sources'),
  events: z.array(idSchema).optional().describe('Events concerned, if any'),
  places: z.array(idSchema).optional().describe('Places concerned, if the note is about a place'),
  says: textSchema.describe('What the article says, in our own words'),
  issue: textSchema.describe('How that differs from other sources'),
  resolution: textSchema.describe('What the atlas does about it'),
  sources: z
    .array(
      z.strictObject({
        address: addressSchema.optional().describe('Left out when the source has no public address'),
        what: textSchema.describe('Publisher, date and what it says'),
      }),
    )
    .min(1, 'name a source'),
})

export type NoteRecord = z.infer<typeof noteSchema>
