/**
 * Published shape of /data/translations/<language>/<part>.json: our own texts in another language, by the folder of their
 * records; lists and the words that many records share are one part. Types only reach the browser.
 */
import { z } from 'zod'

const recordSchema = z.object({
  reviewed: z.literal(true).optional().describe('Set when a speaker has read the texts beside the English ones'),
  texts: z.record(z.string(), z.string()).describe('By the path of their field'),
})

export const translationsFileSchema = z.object({
  records: z
    .record(z.string(), recordSchema)
    .describe('By the name of their source: "events/<id>", "notes/<id>", "actors", "layers/<id>", "units"'),
})

/** A part that is loaded as a whole. */
export type TranslationPart = 'articles' | 'events' | 'layers' | 'lists' | 'notes' | 'stories'
export type TranslationsFile = z.infer<typeof translationsFileSchema>
