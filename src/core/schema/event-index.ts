/** Published shape of /data/index.json: what list, map and filter need of each event and place, and the tours there are. Types only reach the browser. */
import { z } from 'zod'
import { SOURCE_LABELS } from '../vocabulary/field-values.ts'
import { confidenceLevelSchema, eventPropertiesSchema } from './event.ts'
import { referenceSchema } from './evidence.ts'
import { idSchema, sideSchema } from './field-types.ts'
import { placeSchema } from './reference-lists.ts'
import { storyRecordSchema } from './story.ts'

const quotationSchema = z
  .object({
    quote: z.string(),
    lang: z.string().optional().describe('English when left out'),
    article: z.string().optional().describe('Id of the article that it is from; else there is a `page`'),
    start: z.int().optional().describe('Offset of its first character in the article'),
    paragraph: z.int().optional().describe('Index of the paragraph of the article, from 0'),
    prefix: z.string().optional().describe('Characters just before; not in the index'),
    suffix: z.string().optional().describe('Characters just after; not in the index'),
    page: referenceSchema
      .pick({ address: true, publisher: true, published: true, kind: true, side: true })
      .optional()
      .describe('The public page that it is from'),
  })
  .describe('Words of a source of the event')

export const indexEventSchema = eventPropertiesSchema
  .pick({
    title: true,
    date: true,
    date_is_bounds: true,
    long_running: true,
    type: true,
    family: true,
    status: true,
    context: true,
    merged_ids: true,
  })
  .extend({
    id: z.string(),
    date_start: z.string().optional().describe('First day, inclusive; absent when `date` is a day'),
    date_end: z
      .string()
      .nullable()
      .optional()
      .describe('Last day, inclusive; absent when `date` is a day, null while still open'),
    confidence: confidenceLevelSchema.optional().describe('How well the event is supported'),
    source_labels: z
      .array(z.enum(SOURCE_LABELS))
      .optional()
      .describe('What some of its references are: a site with a declared side, a copy of the original, not read'),
    one_sided: z.boolean().optional().describe('All its sources belong to one and the same side'),
    sides: z.array(sideSchema).describe('Sides of its sources, in alphabetical order'),
    places: z.array(z.string()).describe('Ids of all its places'),
    mapped_places: z
      .array(z.string())
      .optional()
      .describe('Places whose symbol counts the event, the first the main place; absent when the same as `places`'),
    actors: z.array(z.string()).describe('Ids of its actors; an actor with two roles comes twice'),
    roles: z.array(z.string()).describe('The role of each of `actors`'),
    articles: z.array(z.string()).optional().describe('Ids of the articles it quotes'),
    reference_count: z.int(),
    note_count: z.int(),
    first_words: quotationSchema.optional().describe('The quotation that stands for it; absent when it has none'),
  })

const indexPlaceSchema = placeSchema
  .pick({
    id: true,
    kind: true,
    country: true,
    names: true,
    pair: true,
    position: true,
    certainty: true,
    uncertainty_km: true,
  })
  .describe('A place with the names that its label in English needs; places.json has all of it')

const indexStorySchema = storyRecordSchema
  .pick({ id: true, title: true })
  .extend({ events: z.array(idSchema).describe('Id of the event of each step') })

export const eventIndexSchema = z.object({
  events: z.array(indexEventSchema),
  places: z.array(indexPlaceSchema),
  stories: z.array(indexStorySchema).optional().describe('Guided tours; absent when there are none'),
})

export type Quotation = z.infer<typeof quotationSchema>
export type IndexEvent = z.infer<typeof indexEventSchema>
export type IndexPlace = z.infer<typeof indexPlaceSchema>
export type IndexStory = z.infer<typeof indexStorySchema>
export type EventIndex = z.infer<typeof eventIndexSchema>
/** What a reference may be that a reader wants to know of. */
export type SourceLabel = NonNullable<IndexEvent['source_labels']>[number]
