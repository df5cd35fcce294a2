/** Published shape of /data/events.geojson (RFC 7946). Types only reach the browser. */
import { z } from 'zod'
import { claimSchema, comparisonSchema, excerptSchema, referenceSchema } from './evidence.ts'
import { familySchema, sideSchema } from './field-types.ts'
import { whenSchema } from './when.ts'

export const confidenceLevelSchema = z.enum(['high', 'medium', 'low'])

export const eventPropertiesSchema = z.object({
  title: z.string(),
  summary: z.string(),
  date: z.string().describe('EDTF, with the precision the sources support'),
  date_start: z.string().describe('First day of the interval, YYYY-MM-DD, inclusive'),
  date_end: z.string().nullable().describe('Last day of the interval, YYYY-MM-DD, inclusive; null while still open'),
  year_start: z.int().describe('Inclusive'),
  year_end: z.int().nullable().describe('Inclusive; null while still open'),
  date_is_bounds: z.boolean().optional().describe('The interval gives limits, not an observed start and end'),
  date_stated: z.string().optional().describe('EDTF: what the article alone supports'),
  date_alternatives: z.string().optional().describe('EDTF set of days that the record offers'),
  date_note: z.string().optional(),
  state_interval: z.string().optional().describe('EDTF: how long the state lasted that the event began'),
  long_running: z.boolean().optional().describe('Lasted more than two years'),
  type: z.string().describe('Id of an entry of event-types.json'),
  family: familySchema,
  status: z.enum(['reported', 'planned', 'held', 'claimed']),
  status_note: z.string().optional(),
  context: z.boolean().optional().describe('Background to the story rather than part of it'),
  note: z.string().optional(),
  actors: z.array(z.object({ id: z.string(), role: z.string() })),
  places: z.array(
    z.object({
      id: z.string(),
      role: z.enum(['venue', 'affected', 'origin', 'destination', 'subject']),
      basis: z.enum(['stated', 'dateline', 'inferred', 'record']),
    }),
  ),
  mapped_places: z.array(z.string()).describe('Places whose symbol counts the event; the first is the main place'),
  evidence: z.array(excerptSchema).describe('All excerpts, those of the claims included, each span once'),
  references: z.array(referenceSchema).optional(),
  claims: z.array(claimSchema).optional(),
  losses_unknown: z
    .array(sideSchema)
    .optional()
    .describe('Sides whose killed nobody on record has counted: "no figure on record"'),
  comparison: z.array(comparisonSchema).optional().describe('Aspects in the words of several sources, side by side'),
  notes: z.array(z.string()).optional().describe('Ids of entries of notes.json'),
  confidence: z.object({ level: confidenceLevelSchema, reason: z.string() }).optional(),
  only_side: sideSchema
    .optional()
    .describe('The side that all its sources belong to; absent when there are several, or a source of none'),
  related: z
    .array(
      z.object({
        relation: z.enum(['part_of', 'contains', 'follows_from', 'led_to', 'announced_by', 'announced']),
        event: z.string(),
      }),
    )
    .optional()
    .describe('Relations to other events, in both directions'),
  distinct_from: z.array(z.string()).optional(),
  merged_ids: z.array(z.string()).optional().describe('Former ids that stay valid in addresses'),
})

export const eventFeatureSchema = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) }),
  when: whenSchema.optional().describe('Always there in the files of the atlas'),
  properties: eventPropertiesSchema,
})

export const eventsFileSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(eventFeatureSchema),
})

export type EventFeature = z.infer<typeof eventFeatureSchema>
export type EventsFile = z.infer<typeof eventsFileSchema>
export type ConfidenceLevel = z.infer<typeof confidenceLevelSchema>
export type Family = string
