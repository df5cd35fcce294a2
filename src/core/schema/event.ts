/**
 * Record of one event: what happened, where, when, who took part, and the words that say so; and its published shape, as in
 * /data/events.geojson (RFC 7946). Types only reach the browser.
 */
import { z } from 'zod'
import { CONFIDENCE_LEVELS, STATUSES } from '../vocabulary/field-values.ts'
import {
  claimRecordSchema,
  claimSchema,
  comparisonSchema,
  excerptRecordSchema,
  excerptSchema,
  referenceSchema,
} from './evidence.ts'
import {
  edtfSchema,
  familySchema,
  idSchema,
  positionSchema,
  sideSchema,
  textSchema,
  whenSchema,
} from './field-types.ts'

export const confidenceLevelSchema = z.enum(CONFIDENCE_LEVELS)

export const eventRecordSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema.describe('Permanent; equals the file name'),
  title: textSchema.max(90, 'keep the title within 90 characters'),
  summary: textSchema.max(400, 'keep the summary within 400 characters'),
  date: edtfSchema.describe('Best date after checking the record, in EDTF, with the precision the sources support'),
  date_stated: edtfSchema.optional().describe('What the article alone supports, in EDTF, where that differs'),
  date_alternatives: edtfSchema.optional().describe('EDTF level 2 set where the record offers several days'),
  date_is_bounds: z.literal(true).optional().describe('The interval gives limits, not an observed start and end'),
  date_note: textSchema.optional().describe('How the date was established, and from what'),
  state_interval: edtfSchema.optional().describe('How long the state lasted that the event began, in EDTF'),
  type: idSchema.describe('Id of the type in event-types.json'),
  status: z
    .enum(STATUSES)
    .describe('`planned` until a source says it took place, then `held`; `claimed` when only one party says so'),
  status_note: textSchema.optional(),
  context: z.literal(true).optional().describe('Background to the story rather than part of it'),
  note: textSchema.optional(),
  actors: z.array(z.strictObject({ id: idSchema, role: textSchema })),
  places: z
    .array(
      z.strictObject({
        id: idSchema,
        role: z
          .enum(['venue', 'affected', 'origin', 'destination', 'subject'])
          .describe('`venue`, `affected` and `origin` put the event on the map there'),
        basis: z
          .enum(['stated', 'dateline', 'inferred', 'record'])
          .describe('Said by the article, taken from its dateline, inferred from it, or taken from the wider record'),
      }),
    )
    .min(1, 'name at least one place'),
  evidence: z.array(excerptRecordSchema),
  references: z.array(referenceSchema).optional(),
  confidence: z
    .strictObject({ level: confidenceLevelSchema, reason: textSchema })
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
  claims: z.array(claimRecordSchema).optional(),
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

export const eventPropertiesSchema = eventRecordSchema
  .omit({ $schema: true, id: true, part_of: true, follows_from: true, announced_by: true })
  .extend({
    date_start: z.iso.date().describe('First day of the interval, inclusive'),
    date_end: z.iso.date().nullable().describe('Last day of the interval, inclusive; null while still open'),
    year_start: z.int().describe('Inclusive'),
    year_end: z.int().nullable().describe('Inclusive; null while still open'),
    long_running: z.literal(true).optional().describe('Lasted more than two years'),
    family: familySchema,
    mapped_places: z.array(idSchema).describe('Places whose symbol counts the event; the first is the main place'),
    evidence: z.array(excerptSchema).describe('All excerpts, those of the claims included, each span once'),
    claims: z.array(claimSchema).optional(),
    notes: z.array(idSchema).optional().describe('Ids of entries of notes.json'),
    only_side: sideSchema
      .optional()
      .describe('The side that all its sources belong to; absent when there are several, or a source of none'),
    related: z
      .array(
        z.strictObject({
          relation: z.enum(['part_of', 'contains', 'follows_from', 'led_to', 'announced_by', 'announced']),
          event: idSchema,
        }),
      )
      .optional()
      .describe('Relations to other events, in both directions'),
  })

export const eventFeatureSchema = z.strictObject({
  type: z.literal('Feature'),
  id: idSchema,
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: positionSchema }),
  when: whenSchema.optional().describe('Always there in the files of the atlas'),
  properties: eventPropertiesSchema,
})

export const eventsFileSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(eventFeatureSchema),
})

export type EventRecord = z.infer<typeof eventRecordSchema>
export type EventFeature = z.infer<typeof eventFeatureSchema>
export type EventsFile = z.infer<typeof eventsFileSchema>
export type ConfidenceLevel = z.infer<typeof confidenceLevelSchema>
export type Family = z.infer<typeof familySchema>
