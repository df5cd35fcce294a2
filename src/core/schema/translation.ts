/**
 * Our own texts in other languages: geodata/translations/, with the texts of one record or one list in a file; the published
 * files /data/translations/<language>/<part>.json; and the words of a language. Types only reach the browser.
 */
import { z } from 'zod'
import { textSchema } from './field-types.ts'

export const translationRecordSchema = z.strictObject({
  $schema: z.string().optional(),
  translator: z.enum(['machine', 'person']).describe('Who made the texts'),
  reviewed: z
    .strictObject({ by: textSchema, day: z.iso.date('give a day as YYYY-MM-DD') })
    .optional()
    .describe('Set when a speaker has read all texts beside the English ones'),
  texts: z
    .record(z.string(), textSchema)
    .describe('By the path of the English text: "title", "claims.<id>.text", "steps.0.text"'),
  of: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits; npm run translate writes them'))
    .describe('The same paths, each with the hash of the English text that was translated'),
})

/** Parts that are loaded as a whole: one for each folder of records, and one for lists and the words that records share. */
export const TRANSLATION_PARTS = ['articles', 'events', 'layers', 'lists', 'notes', 'stories'] as const

export const translationsFileSchema = z.strictObject({
  records: z
    .record(
      z.string(),
      translationRecordSchema.pick({ texts: true }).extend({
        reviewed: z.literal(true).optional().describe('Set when a speaker has read the texts beside the English ones'),
      }),
    )
    .describe('By the name of their source: "events/<id>", "notes/<id>", "actors", "layers/<id>", "units"'),
})

const SHORTEST_BANNED = 3

export const glossaryRecordSchema = z.strictObject({
  $schema: z.string().optional(),
  banned: z
    .array(
      textSchema.min(SHORTEST_BANNED, `write at least ${SHORTEST_BANNED} letters; too many words begin with fewer`),
    )
    .describe('Beginnings of words that stand in quotations only; the compiler refuses them in our own texts'),
  terms: z.array(
    z.strictObject({
      term: textSchema.describe('English'),
      use: textSchema.describe('What translations say'),
      avoid: z
        .array(textSchema)
        .optional()
        .describe('What they do not say for this term; for translators, not checked'),
      note: textSchema.optional(),
    }),
  ),
})

export type TranslationRecord = z.infer<typeof translationRecordSchema>
export type TranslationPart = (typeof TRANSLATION_PARTS)[number]
export type TranslationsFile = z.infer<typeof translationsFileSchema>
export type GlossaryRecord = z.infer<typeof glossaryRecordSchema>
