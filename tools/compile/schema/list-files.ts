/** Files that hold a whole list of small records. */
import { z } from 'zod'
import { backgroundSchema } from './background.ts'
import { actorSchema, eventTypeSchema, outletSchema, placeSchema } from './gazetteer.ts'

const $schema = z.string().optional()

export const actorsFileSchema = z.strictObject({ $schema, actors: z.array(actorSchema) })
export const backgroundFileSchema = z.strictObject({ $schema, claims: z.array(backgroundSchema) })
export const eventTypesFileSchema = z.strictObject({ $schema, types: z.array(eventTypeSchema) })
export const outletsFileSchema = z.strictObject({ $schema, outlets: z.array(outletSchema) })
export const placesFileSchema = z.strictObject({ $schema, places: z.array(placeSchema) })
