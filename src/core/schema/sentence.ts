/** Published shape of /data/sentences.json: what the page says of the lines drawn on a day. Types only reach the browser. */
import { z } from 'zod'
import { byLanguage } from './field-types.ts'

const text = z.string()

export const sentencesFileSchema = z.object({
  sentences: z.array(
    z.object({
      id: text,
      layer: text,
      valid_from: text.describe('First day of which it speaks, inclusive'),
      valid_to: text.nullable().describe('Last day, inclusive; null = still valid'),
      features: z.array(text).describe('Ids of the features of the layer of which it speaks'),
      places: z
        .array(text)
        .optional()
        .describe('Ids of the places for which it stands instead of that on the region, while an event there is open'),
      texts: byLanguage(text).describe('All but English unreviewed'),
      sources: z.array(z.object({ address: text.optional(), what: text })),
    }),
  ),
})

export type SentencesFile = z.infer<typeof sentencesFileSchema>
