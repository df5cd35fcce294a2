/** Published shapes of the files that hold one record each and are loaded on demand. Types only reach the browser. */
import { z } from 'zod'
import { eventPropertiesSchema } from './event.ts'
import { claimSchema, excerptSchema } from './evidence.ts'

/** /data/events/<id>.json */
export const eventFileSchema = eventPropertiesSchema.extend({ id: z.string() })

/** /data/articles/<id>.json: all that the article says, in its reading order. */
export const articleFileSchema = z.object({
  excerpts: z.array(
    z.object({
      excerpt: excerptSchema,
      event: z
        .object({ id: z.string(), title: z.string(), summary: z.string() })
        .optional()
        .describe('The event it supports'),
      claim: claimSchema
        .pick({ id: true, text: true, attribution: true, probable_unit_error: true })
        .optional()
        .describe('The claim it supports'),
    }),
  ),
})

export type EventRecord = z.infer<typeof eventFileSchema>
export type ArticleFile = z.infer<typeof articleFileSchema>
export type ArticleExcerpt = ArticleFile['excerpts'][number]
