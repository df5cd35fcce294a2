/** Published shapes of the files that hold one record each and are loaded on demand. Types only reach the browser. */
import { z } from 'zod'
import { eventPropertiesSchema, eventRecordSchema } from './event.ts'
import { claimSchema, excerptSchema } from './evidence.ts'

const { id, title, summary } = eventRecordSchema.shape

/** /data/events/<id>.json */
export const eventFileSchema = eventPropertiesSchema.extend({ id })

/** /data/articles/<id>.json: all that the article says, in its reading order. */
export const articleFileSchema = z.strictObject({
  excerpts: z.array(
    z.strictObject({
      excerpt: excerptSchema,
      event: z.strictObject({ id, title, summary }).optional().describe('The event it supports'),
      claim: claimSchema
        .pick({ id: true, text: true, attribution: true, probable_unit_error: true })
        .optional()
        .describe('The claim it supports'),
    }),
  ),
})

export type EventFile = z.infer<typeof eventFileSchema>
export type ArticleFile = z.infer<typeof articleFileSchema>
export type ArticleExcerpt = ArticleFile['excerpts'][number]
