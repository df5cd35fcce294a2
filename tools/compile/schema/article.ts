/** Record of one source article. The text itself is never kept, only what is needed to check quotations against it. */
import { z } from 'zod'
import { addressSchema, idSchema, languageSchema, textSchema } from '../../../src/core/schema/field-types.ts'

/** Longer texts could hold a passage of the article, which is never kept. */
const LONGEST = 600
const shortSchema = textSchema.max(LONGEST, `keep the text within ${LONGEST} characters`)

export const articleSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  outlet: idSchema.describe('Id of the publisher in outlets.json'),
  headline: shortSchema,
  headline_basis: z
    .enum(['in-text', 'from-address', 'descriptive'])
    .describe('Whether the headline stands in the text, was derived from the address, or is our own description'),
  published: z.iso.date('give the publication day as YYYY-MM-DD'),
  published_note: shortSchema.describe('How the publication day was established'),
  address: addressSchema,
  archive: addressSchema.optional().describe('A copy in a public web archive, where one is known'),
  address_note: shortSchema.optional(),
  credit: shortSchema.optional().describe('Wire service or reprint chain, as the article states it'),
  dateline: shortSchema.optional(),
  language: languageSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'give the SHA-256 of the UTF-8 text file as 64 lower-case hex digits'),
  characters: z.int().positive().describe('Length of the text in Unicode code points'),
  paragraphs: z.int().positive().describe('Number of lines that are not blank; a paragraph index counts these from 0'),
})

export type ArticleRecord = z.infer<typeof articleSchema>
