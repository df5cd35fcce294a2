/** Record of one event: what happened, where, when, who took part, and the words that say so. */
import { z } from 'zod'
import { aspectSchema, lossSchema } from '../../../src/core/schema/evidence.ts'
import { edtfSchema, exactSchema, idSchema, sideSchema, textSchema } from '../../../src/core/schema/field-types.ts'
import { excerptSchema, referenceSchema } from './evidence.ts'

/** Part a place has in an event. `venue`, `affected` and `origin` put the event on the map there. */
export const placeRoleSchema = z.enum(['venue', 'affected', 'origin', 'destination', 'subject'])

/** How the place is known: said by the article, taken from its dateline, inferred from it, or taken from the wider record. */
export const placeBasisSchema = z.enum(['stated', 'dateline', 'inferred', 'record'])

/** A figure as somebody claimed it. Figures of different sources are never merged. */
export const figureSchema = z.strictObject({
  value: z
    .number()
    .nonnegative('figures count or measure; say in the words of the claim what became less')
    .describe('The lowest, when the claim gives a range'),
  highest: z.number().optional().describe('The highest, when the claim gives a range'),
  unit: textSchema,
  qualifier: textSchema.optional().describe('Words that limit the figure, e.g. "more than", "around"'),
  measure: idSchema.describe('What is measured; claims with the same measure are compared with each other'),
  loss: z
    .strictObject(lossSchema.shape)
    .optional()
    .describe('When people were harmed: who, how, and by whose force if the source says so'),
})

/** An assertion or figure that a source makes about the event. */
export const claimSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['assertion', 'background', 'figure', 'status', 'term']),
  text: textSchema.describe('The claim in our own words'),
  attribution: textSchema.describe('Who claims it: "the article itself" or the person or body it names'),
  date: edtfSchema.optional(),
  figure: figureSchema.optional(),
  probable_unit_error: z
    .literal(true)
    .optional()
    .describe('Set when the source says so, but the figure is a thousand times another of the same measure'),
  evidence: z.array(excerptSchema).describe('Excerpts that make the claim; may be empty when references make it'),
  references: z
    .array(z.int().nonnegative())
    .optional()
    .describe('Indexes, from 0, of the references of the event that make the claim'),
})

/** One aspect of an event in the words of several sources, so that readers can compare them. */
export const comparisonSchema = z.strictObject({
  aspect: aspectSchema.describe('`verb`: the word for what happened; `cause`: why, as far as a source says'),
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

export const eventSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema.describe('Permanent; equals the file name'),
  title: textSchema.max(90, 'keep the title within 90 characters'),
  summary: textSchema.max(400, 'keep the summary within 400 characters'),
  date: edtfSchema.describe('Best date after checking the record'),
  date_stated: edtfSchema.optional().describe('What the article alone supports, where that differs'),
  date_alternatives: edtfSchema.optional().describe('EDTF level 2 set where the record offers several days'),
  date_is_bounds: z.literal(true).optional().describe('The interval gives limits, not an observed start and end'),
  date_note: textSchema.optional().describe('How the date was established, and from what'),
  state_interval: edtfSchema.optional().describe('How long the state lasted that the event began'),
  type: idSchema.describe('Id of the type in event-types.json'),
  status: z
    .enum(['reported', 'planned', 'held', 'claimed'])
    .describe('`planned` until a source says it took place, then `held`; `claimed` when only one party says so'),
  status_note: textSchema.optional(),
  context: z.literal(true).optional().describe('Background to the story rather than part of it'),
  note: textSchema.optional(),
  actors: z.array(z.strictObject({ id: idSchema, role: textSchema })),
  places: z
    .array(z.strictObject({ id: idSchema, role: placeRoleSchema, basis: placeBasisSchema }))
    .min(1, 'name at least one place'),
  evidence: z.array(excerptSchema),
  references: z.array(referenceSchema).optional(),
  confidence: z
    .strictObject({ level: z.enum(['high', 'medium', 'low']), reason: textSchema })
    .optional()
    .describe('How well the event is supported, and why'),
  part_of: idSchema.optional().describe('Larger event that this one belongs to'),
  follows_from: idSchema.optional().describe('Earlier event that led to this one by its own terms'),
  announced_by: idSchema.optional().describe('Event in which this one was announced'),
  distinct_from: z.array(idSchema).optional().describe('Events of the same day, type and place that are not this one'),
  merged_ids: z
    .array(idSchema)
    .optional()
    .describe('Ids of records that were merged into this one; they stay valid in addresses'),
  claims: z.array(claimSchema).optional(),
  losses_unknown: z
    .array(sideSchema)
    .min(1)
    .optional()
    .describe('Sides whose killed nobody on record has counted; the page says "no figure on record"'),
  comparison: z
    .array(comparisonSchema)
    .optional()
    .describe('Aspects in the words of several sources, side by side; each aspect once'),
})

export type EventRecord = z.infer<typeof eventSchema>
export type ClaimRecord = z.infer<typeof claimSchema>
export type ComparisonRecord = z.infer<typeof comparisonSchema>
