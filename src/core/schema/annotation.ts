/**
 * Published shape of /data/annotations/<article>.jsonld: the excerpts of one article in the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/). Addresses are relative to the file. Types only reach the browser.
 */
import { z } from 'zod'

const rights = z.string().describe('Licence of the annotation')

/** Section 4.2.4: the words and what stands around them. */
const textQuoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
})

/** Section 4.2.5: offsets in Unicode code points of the plain text, end exclusive. */
const textPositionSelectorSchema = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
})

/** Section 4.3.1: which state of the page is meant, told by the plain text that the offsets count in; it is not published. */
const stateSchema = z.object({
  type: z.literal('TimeState'),
  cached: z.object({
    id: z.string().describe('Name of the text by its hash, RFC 6920'),
    type: z.literal('Text'),
    format: z.literal('text/plain'),
    language: z.string(),
    'schema:sha256': z.string().describe('SHA-256 of the UTF-8 text, 64 lower-case hex digits'),
  }),
})

/** Section 3.2.4 and 3.3.6: what the words support in our own words, and the event they belong to. */
const bodySchema = z.union([
  z.object({
    type: z.literal('TextualBody'),
    value: z.string(),
    format: z.literal('text/plain'),
    language: z.literal('en'),
    purpose: z.literal('describing'),
  }),
  z.object({
    type: z.literal('SpecificResource'),
    source: z.string().describe('Permanent page of the event'),
    purpose: z.literal('linking'),
  }),
])

/** Section 3.1. The words of the target belong to their publisher; `rights` is about the annotation. */
export const annotationSchema = z.object({
  id: z.string(),
  type: z.literal('Annotation'),
  motivation: z.array(z.enum(['describing', 'linking'])),
  rights,
  body: z.array(bodySchema).min(1),
  target: z.object({
    type: z.literal('SpecificResource'),
    source: z.string().describe('Address of the article'),
    selector: z.tuple([textQuoteSelectorSchema, textPositionSelectorSchema]),
    state: stateSchema,
  }),
})

/** Section 5.1 and 5.2: one collection per article, with its only page inside. */
export const annotationCollectionSchema = z.object({
  '@context': z.string().describe('The context of the standard'),
  id: z.string(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  creator: z.object({ type: z.literal('Organization'), name: z.string() }),
  rights,
  total: z.int(),
  first: z.object({
    id: z.string(),
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotationSchema),
  }),
})

export type Annotation = z.infer<typeof annotationSchema>
export type AnnotationCollection = z.infer<typeof annotationCollectionSchema>
