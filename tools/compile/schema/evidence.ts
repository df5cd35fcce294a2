/** What supports an event or claim: quotations from articles on file, and references to other public pages. */
import { z } from 'zod'
import { referenceKindSchema } from '../../../src/core/schema/evidence.ts'
import {
  addressSchema,
  edtfSchema,
  exactSchema,
  idSchema,
  quotationLanguageSchema,
  sideSchema,
  textSchema,
} from '../../../src/core/schema/field-types.ts'

/**
 * A quoted span of an article, as a W3C Web Annotation TextQuoteSelector (exact, prefix, suffix)
 * and TextPositionSelector (start, end).
 */
export const excerptSchema = z.strictObject({
  article: idSchema.describe('Id of the article record'),
  quote: exactSchema.min(1, 'copy the quoted words exactly').describe('Exact characters, at most 25 words'),
  start: z.int().nonnegative().describe('Offset of the first character in Unicode code points'),
  end: z.int().positive().describe('Offset after the last character (exclusive)'),
  paragraph: z.int().nonnegative().describe('Index of the paragraph, from 0, blank lines not counted'),
  prefix: exactSchema
    .max(32, 'keep at most 32 characters before the quotation')
    .describe('Characters just before the quotation'),
  suffix: exactSchema
    .max(32, 'keep at most 32 characters after the quotation')
    .describe('Characters just after the quotation'),
  overlap: z.literal(true).optional().describe('Set when the span is meant to overlap another of the same article'),
})

/** A public page that reports the event but whose text is not on file, so its quotation cannot be checked by machine. */
export const referenceSchema = z.strictObject({
  address: addressSchema,
  publisher: textSchema,
  headline: textSchema,
  headline_basis: z.enum(['seen', 'descriptive', 'from-address']).describe('Whether the headline is the page’s own'),
  published: edtfSchema.optional().describe('Publication date in EDTF; left out when unknown'),
  kind: referenceKindSchema,
  side: sideSchema.describe('Side the publisher belongs to; `none` when it belongs to none of the parties'),
  seen: z.boolean().describe('Whether the page was read when the record was made; if not, it carries no quotation'),
  quote: exactSchema
    .min(1, 'copy the quoted words exactly')
    .optional()
    .describe('Exact words, at most 25; only when seen'),
  quote_lang: quotationLanguageSchema.optional().describe('Language of the quotation; English when left out'),
})

export type ExcerptRecord = z.infer<typeof excerptSchema>
