/** Published shape of /data/report.json: the quality of the data in counts. Types only reach the browser. */
import { z } from 'zod'
import { confidenceLevelSchema } from './event.ts'
import { familySchema, languageSchema, sideSchema } from './field-types.ts'
import { placeSchema } from './reference-lists.ts'

/** Acts that the report counts by side. */
export const symmetryActSchema = z.enum(['violence', 'control', 'displacement', 'court'])

/** How often each value occurs, the most frequent first. */
function countsOf<Value extends z.ZodType>(value: Value) {
  return z.array(z.object({ value, count: z.int() }))
}

export const reportSchema = z.object({
  events: z.int(),
  years: z
    .array(
      z.object({
        year: z.int(),
        beginning: z.int().describe('Events that begin in the year'),
        overlapping: z.int().describe('Events whose interval overlaps the year, as the year filter counts them'),
        families: countsOf(familySchema).describe('Events that begin in the year, by family'),
      }),
    )
    .describe('Every year from the first to the last that has events'),
  types: countsOf(z.string()),
  families: countsOf(familySchema),
  publishers: countsOf(z.string()).describe(
    'Events in which the publisher appears, as outlet of an article or publisher of a reference; copies count for the original',
  ),
  sides: countsOf(sideSchema).describe('Sources by side: every reference, and every article once per event'),
  confidence: countsOf(z.enum([...confidenceLevelSchema.options, 'not stated'])),
  statuses: countsOf(z.string()),
  one_sided: z.array(z.string()).describe('Ids of events whose sources all belong to one and the same side'),
  one_sided_by: countsOf(sideSchema).describe('The same events, by that side'),
  symmetry: z
    .array(
      z.object({
        act: symmetryActSchema,
        side: sideSchema.describe(
          'Of those harmed, displaced or addressed; for control of a place, of those who took it',
        ),
        events: z.int(),
        agent_unnamed: z.int().describe('Events among them that name nobody who did it'),
      }),
    )
    .describe('The same kind of act, by side'),
  losses: z
    .array(z.object({ side: sideSchema, told: z.int(), unknown: z.int() }))
    .describe('Events that count the killed of a side, and events that say nobody on record has counted them'),
  unseen_references: z.int().describe('References whose page was not read'),
  without_quotation: z.array(z.string()).describe('Ids of events that quote neither an article nor a reference'),
  names: z
    .array(
      z.object({
        language: languageSchema,
        places_without_name: z.int(),
        actors_without_name: z.int(),
        names_without_source: z.int(),
      }),
    )
    .describe('What is missing in each language'),
  translations: z
    .array(
      z.object({
        language: languageSchema,
        texts: z.int().describe('English texts of the records'),
        translated: z.int(),
        stale: z.int().describe('Translations that are older than their English text'),
        records: z.int().describe('Records, and lists of records, that hold such texts'),
        reviewed: z.int().describe('Of these, how many a speaker has read'),
      }),
    )
    .describe('How far each language but English has come'),
  places: countsOf(z.enum([...placeSchema.shape.certainty.options, 'without position'])).describe(
    'Places by certainty; "without position" stands for those that no source locates',
  ),
  actors: z.int(),
  merges: z
    .array(z.object({ id: z.string(), into: z.string() }))
    .describe('Ids given up in merges, and the event they lead to now'),
})

export type DataReport = z.infer<typeof reportSchema>
export interface Count<Value extends string = string> {
  value: Value
  count: number
}
