/** Published shape of /data/index.json: what list, map and filter need of each event. Types only reach the browser. */
import { z } from 'zod'
import { confidenceLevelSchema, eventPropertiesSchema } from './event.ts'

export const indexEventSchema = eventPropertiesSchema
  .pick({
    title: true,
    date: true,
    date_start: true,
    date_end: true,
    date_is_bounds: true,
    long_running: true,
    type: true,
    family: true,
    status: true,
    context: true,
    mapped_places: true,
    merged_ids: true,
  })
  .extend({
    id: z.string(),
    confidence: confidenceLevelSchema.optional().describe('How well the event is supported'),
    source_labels: z
      .array(z.enum(['advocacy', 'copy', 'unverified']))
      .optional()
      .describe('What some of its references are: a site with a declared side, a copy of the original, not read'),
    one_sided: z.boolean().optional().describe('All its sources belong to one and the same side'),
    places: z.array(z.string()).describe('Ids of all its places'),
    actors: z.array(z.string()).describe('Ids of its actors'),
    outlets: z.array(z.string()).describe('Ids of the outlets of its excerpts'),
    article_count: z.int(),
    reference_count: z.int(),
    note_count: z.int(),
  })

export const eventIndexSchema = z.object({ events: z.array(indexEventSchema) })

export type IndexEvent = z.infer<typeof indexEventSchema>
export type EventIndex = z.infer<typeof eventIndexSchema>
/** What a reference may be that a reader wants to know of. */
export type SourceLabel = NonNullable<IndexEvent['source_labels']>[number]
