/**
 * What the page says of the lines drawn on a day, in one or two sentences of our own: geodata/sentences.json, and
 * /data/sentences.json as it is published. Types only reach the browser.
 */
import { z } from 'zod'
import { addressSchema, byLanguage, idSchema, LISTED_IN, textSchema } from './field-types.ts'

/** Longer texts do not fit on a phone's map. */
const LONGEST = 260
const shortSchema = textSchema.max(LONGEST, `keep the text within ${LONGEST} characters`)

const sentenceRecordSchema = z.strictObject({
  id: idSchema,
  layer: idSchema.meta({ [LISTED_IN]: 'layers' }).describe('Layer that it speaks of'),
  valid_from: z.iso.date('give the first day as YYYY-MM-DD').describe('First day of which it speaks, inclusive'),
  valid_to: z
    .union([z.iso.date(), z.literal('')], { error: 'give the last day as YYYY-MM-DD, or "" for no end' })
    .describe('Last day, inclusive; empty while it still holds'),
  features: z
    .array(idSchema)
    .min(1, 'name what is drawn')
    .describe('Features of the layer that it speaks of; each holds on all of its days'),
  places: z
    .array(idSchema)
    .optional()
    .describe('Places for which it stands instead of that on the region, while an event there is open'),
  texts: byLanguage(shortSchema).describe('In each language of the atlas'),
  sources: z
    .array(z.strictObject({ address: addressSchema.optional(), what: textSchema }))
    .min(1, 'name a source')
    .describe('What it rests on'),
})

export const sentencesRecordSchema = z.strictObject({
  $schema: z.string().optional(),
  sentences: z.array(sentenceRecordSchema),
})

export const sentencesFileSchema = z.strictObject({
  sentences: z.array(
    sentenceRecordSchema.extend({
      valid_to: z.iso.date().nullable().describe('Last day, inclusive; null while it still holds'),
      texts: sentenceRecordSchema.shape.texts.describe('All but English unreviewed'),
    }),
  ),
})

export type SentenceRecord = z.infer<typeof sentenceRecordSchema>
export type SentencesFile = z.infer<typeof sentencesFileSchema>
