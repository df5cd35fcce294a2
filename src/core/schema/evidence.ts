/**
 * What supports an event or claim: quotations of articles on file, references to other public pages, and what is claimed.
 * `…RecordSchema` is what an editor writes, the others are what is published, or both. Types only reach the browser.
 */
import { z } from 'zod'
import { ASPECTS, REFERENCE_KINDS } from '../vocabulary/field-values.ts'
import {
  addressSchema,
  edtfSchema,
  exactSchema,
  idSchema,
  quotationLanguageSchema,
  sideSchema,
  textSchema,
} from './field-types.ts'

/**
 * A quoted span of an article, as a W3C Web Annotation TextQuoteSelector (exact, prefix, suffix)
 * and TextPositionSelector (start, end).
 */
export const excerptRecordSchema = z.strictObject({
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

export const excerptSchema = excerptRecordSchema.omit({ overlap: true })

/** A public page that reports the event but whose text is not on file, so its quotation cannot be checked by machine. */
export const referenceSchema = z.strictObject({
  address: addressSchema,
  publisher: textSchema,
  headline: textSchema,
  headline_basis: z.enum(['seen', 'descriptive', 'from-address']).describe('Whether the headline is the page’s own'),
  published: edtfSchema.optional().describe('Publication date in EDTF; left out when unknown'),
  kind: z.enum(REFERENCE_KINDS),
  side: sideSchema.describe('Side the publisher belongs to; `none` when it belongs to none of the parties'),
  seen: z.boolean().describe('Whether the page was read when the record was made; if not, it carries no quotation'),
  quote: exactSchema
    .min(1, 'copy the quoted words exactly')
    .optional()
    .describe('Exact words, at most 25; only when seen'),
  quote_lang: quotationLanguageSchema.optional().describe('Language of the quotation; English when left out'),
})

/** Who was harmed, and how, as far as the claim says. After the Standards for Casualty Recording (Every Casualty Counts). */
const lossSchema = z.strictObject({
  harm: z.enum(['killed', 'injured', 'missing', 'captured', 'displaced']),
  people: z.enum(['civilians', 'soldiers', 'people']).describe('`people`: the claim does not tell them apart'),
  of: z.union([sideSchema, z.literal('all')]).describe('Side they belonged to; `all`: of all sides together'),
  by: sideSchema.optional().describe('Side whose fire or force it was, when the source says so'),
})

/** A figure as somebody claimed it. Figures of different sources are never merged. */
const figureSchema = z.strictObject({
  value: z
    .number()
    .nonnegative('figures count or measure; say in the words of the claim what became less')
    .describe('The lowest, when the claim gives a range'),
  highest: z.number().optional().describe('The highest, when the claim gives a range'),
  unit: textSchema,
  qualifier: textSchema.optional().describe('Words that limit the figure, e.g. "more than", "around"'),
  measure: idSchema.describe('What is measured; claims with the same measure are compared with each other'),
  loss: lossSchema.optional().describe('When people were harmed: who, how, and by whose force if the source says so'),
})

/** An assertion or figure that a source makes about the event. */
export const claimRecordSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['assertion', 'background', 'figure', 'status', 'term']),
  text: textSchema.describe('The claim in our own words'),
  attribution: textSchema.describe('Who claims it: "the article itself" or the person or body it names'),
  date: edtfSchema.optional().describe('EDTF'),
  figure: figureSchema.optional(),
  probable_unit_error: z
    .literal(true)
    .optional()
    .describe('Set when the source says so, but the figure is a thousand times another of the same measure'),
  evidence: z.array(excerptRecordSchema).describe('Excerpts that make the claim; may be empty when references make it'),
  references: z
    .array(z.int().nonnegative())
    .optional()
    .describe('Indexes, from 0, of the references of the event that make the claim'),
})

export const claimSchema = claimRecordSchema.extend({
  evidence: z.array(z.int().nonnegative()).describe('Indexes, from 0, into the evidence of the event; may be empty'),
})

/** One aspect of an event in the words of several sources, so that readers can compare them. */
export const comparisonSchema = z.strictObject({
  aspect: z.enum(ASPECTS).describe('`verb`: the word for what happened; `cause`: why, as far as a source says'),
  words: z
    .array(
      z.strictObject({
        article: idSchema.optional().describe('Id of the article that says so'),
        reference: z.int().nonnegative().optional().describe('Or the index, from 0, of the reference that says so'),
        quote: exactSchema
          .min(1, 'copy the quoted words exactly')
          .describe('Exact words, part of an excerpt or quotation of that source in this event'),
      }),
    )
    .min(1, 'copy the words of at least one source'),
  difference: textSchema
    .optional()
    .describe('How they differ, in our own words; left out when they agree or only one source speaks'),
})

export type ExcerptRecord = z.infer<typeof excerptRecordSchema>
export type Excerpt = z.infer<typeof excerptSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Side = z.infer<typeof sideSchema>
export type Loss = z.infer<typeof lossSchema>
export type ClaimRecord = z.infer<typeof claimRecordSchema>
export type Claim = z.infer<typeof claimSchema>
export type Comparison = z.infer<typeof comparisonSchema>
export type Aspect = Comparison['aspect']
