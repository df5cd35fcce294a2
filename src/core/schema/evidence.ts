/** Published shapes of evidence; snake_case, as served under /data/. Types only reach the browser. */
import { z } from 'zod'
import { sideSchema } from './field-types.ts'

/** A quoted span: W3C Web Annotation TextQuoteSelector (quote, prefix, suffix) and TextPositionSelector (start, end). */
export const excerptSchema = z.object({
  article: z.string().describe('Id of an entry of articles.json'),
  quote: z.string().describe('Exact words, at most 25'),
  start: z.int().describe('Offset of the first character in the article’s text, in Unicode code points'),
  end: z.int().describe('Offset after the last character (exclusive)'),
  paragraph: z.int().describe('Index of the paragraph, from 0, blank lines not counted'),
  prefix: z.string().describe('Characters just before the quotation'),
  suffix: z.string().describe('Characters just after the quotation'),
})

/** What sort of page a reference leads to. */
export const referenceKindSchema = z.enum([
  'primary',
  'copy-of-primary',
  'news',
  'reference',
  'reference-database',
  'advocacy',
  'opinion',
  'aggregator',
])

/** A public page that reports the event and whose text is not on file: its quotation is not checked by machine. */
export const referenceSchema = z.object({
  address: z.string(),
  publisher: z.string(),
  headline: z.string(),
  headline_basis: z.enum(['seen', 'descriptive', 'from-address']),
  published: z.string().optional().describe('EDTF'),
  kind: referenceKindSchema,
  side: sideSchema.describe('Side the publisher belongs to, or "none"'),
  seen: z.boolean(),
  quote: z.string().optional(),
  quote_lang: z.string().optional(),
})

/** Who was harmed, and how, as far as the claim says. After the Standards for Casualty Recording (Every Casualty Counts). */
export const lossSchema = z.object({
  harm: z.enum(['killed', 'injured', 'missing', 'captured', 'displaced']),
  people: z.enum(['civilians', 'soldiers', 'people']).describe('`people`: the claim does not tell them apart'),
  of: z.union([sideSchema, z.literal('all')]).describe('Side they belonged to; `all`: of all sides together'),
  by: sideSchema.optional().describe('Side whose fire or force it was, when the source says so'),
})

/** A figure as somebody claimed it. */
export const figureSchema = z.object({
  value: z.number().describe('The lowest, when the claim gives a range'),
  highest: z.number().optional().describe('The highest, when the claim gives a range'),
  unit: z.string(),
  qualifier: z.string().optional(),
  measure: z.string().describe('Claims with the same measure can be compared'),
  loss: lossSchema.optional().describe('When people were harmed'),
})

/** An assertion or figure by a source. */
export const claimSchema = z.object({
  id: z.string(),
  kind: z.enum(['assertion', 'background', 'figure', 'status', 'term']),
  text: z.string().describe('The claim in our own words'),
  attribution: z.string(),
  date: z.string().optional().describe('EDTF'),
  figure: figureSchema.optional(),
  probable_unit_error: z
    .boolean()
    .optional()
    .describe('A thousand times another figure of the same measure: probably a slip of units'),
  evidence: z.array(z.int()).describe('Indexes into the evidence array beside it; may be empty'),
  references: z.array(z.int()).optional().describe('Indexes into the references array beside it'),
})

/** What of an event the words of its sources are compared on. */
export const aspectSchema = z.enum(['date', 'place', 'who', 'figure', 'verb', 'cause'])

/** One aspect of an event in the words of its sources. Sources that say nothing about it are left out. */
export const comparisonSchema = z.object({
  aspect: aspectSchema,
  words: z
    .array(
      z.object({
        article: z.string().optional().describe('Id of the article that says so; else there is a reference'),
        reference: z.int().optional().describe('Index into the references beside it'),
        quote: z.string().describe('Exact words, part of an excerpt or quotation of that source in this event'),
      }),
    )
    .describe('By source'),
  difference: z.string().optional().describe('In our own words; absent when the sources agree or only one speaks'),
})

export type Loss = z.infer<typeof lossSchema>
export type Excerpt = z.infer<typeof excerptSchema>
export type Side = string
export type Reference = z.infer<typeof referenceSchema>
export type Claim = z.infer<typeof claimSchema>
export type Aspect = z.infer<typeof aspectSchema>
