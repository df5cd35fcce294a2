/**
 * Record of a guided tour: steps through events that are on record, each with what the map and the list show; and its
 * published shape. Types only reach the browser.
 */
import { z } from 'zod'
import { idSchema, LISTED_IN, textSchema } from './field-types.ts'

/** Web Mercator ends here, in degrees of latitude; the map cannot be centred beyond. */
const LAST_LATITUDE = 85
/** As far as the atlas's map zooms in. */
const LAST_ZOOM = 14

const inside = (least: number, most: number, what: string) => {
  const message = `${what} must lie between ${least} and ${most}`
  return z.number().min(least, message).max(most, message)
}

const yearSchema = z.int().min(1000, 'give the year in four digits').max(9999, 'give the year in four digits')

const layersSchema = z.array(idSchema.meta({ [LISTED_IN]: 'layers' }))

const stepRecordSchema = z.strictObject({
  text: textSchema
    .max(600, 'keep the text of a step within 600 characters')
    .describe('What the event’s sources say, in our own words; nothing that they do not'),
  event: idSchema.describe('Event that the step is about; list and map mark it'),
  article: idSchema
    .optional()
    .describe(
      'Article whose excerpt is shown; left out: the event’s first excerpt, or the first quotation of another page',
    ),
  camera: z
    .strictObject({
      lon: inside(-180, 180, 'longitude').describe('Degrees, WGS84, of the centre of the map'),
      lat: inside(-LAST_LATITUDE, LAST_LATITUDE, 'latitude').describe('Degrees, WGS84, of the centre of the map'),
      zoom: inside(0, LAST_ZOOM, 'zoom').describe('On a map 800 pixels wide or more; a narrower one zooms out'),
    })
    .describe('Where the map stands'),
  years: z.strictObject({ from: yearSchema, to: yearSchema }).describe('Years that are shown, both inclusive'),
  layers: layersSchema.optional().describe('Layers that are drawn; left out: all of them; empty: none'),
})

export const storyRecordSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema.describe('Permanent; equals the file name'),
  title: textSchema.max(90, 'keep the title within 90 characters'),
  summary: textSchema.max(400, 'keep the summary within 400 characters').describe('What the tour is about'),
  steps: z
    .array(stepRecordSchema)
    .min(2, 'give at least two steps; one view is an address')
    .max(30, 'keep to 30 steps'),
})

/** /data/stories.json */
export const storiesFileSchema = z.strictObject({
  stories: z.array(
    storyRecordSchema.pick({ id: true, title: true, summary: true }).extend({ step_count: z.int().positive() }),
  ),
})

/** /data/stories/<id>.json */
export const storyFileSchema = storyRecordSchema.omit({ $schema: true }).extend({
  steps: z.array(stepRecordSchema.extend({ layers: layersSchema.describe('Layers that are drawn') })),
})

export type StoryRecord = z.infer<typeof storyRecordSchema>
export type StoriesFile = z.infer<typeof storiesFileSchema>
export type Story = z.infer<typeof storyFileSchema>
