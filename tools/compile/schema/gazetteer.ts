/** Records of the lists that events refer to: places, actors, outlets and event types. */
import { z } from 'zod'
import {
  addressSchema,
  byLanguage,
  familySchema,
  idSchema,
  nameSchema,
  placeKindSchema,
  positionSchema,
  sideSchema,
  textSchema,
} from '../../../src/core/schema/field-types.ts'

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}

/** A disc of this radius would cover all of a small country. */
const LARGEST_UNCERTAINTY_KM = 200

/** A place of the gazetteer. */
export const placeSchema = z.strictObject({
  id: idSchema,
  kind: placeKindSchema,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2')
    .optional()
    .describe('State it lies in today, internationally recognised'),
  names: z.array(nameSchema).min(1),
  position: positionSchema.optional().describe('Left out for a place that no source locates'),
  certainty: z
    .enum(['exact', 'approximate', 'region'])
    .describe('`exact`: within a town; `approximate`: village or district; `region`: a label anchor, never a pin'),
  uncertainty_km: z
    .number()
    .nonnegative()
    .max(LARGEST_UNCERTAINTY_KM, `give kilometres, at most ${LARGEST_UNCERTAINTY_KM}; leave out what nobody locates`)
    .optional(),
  position_source: textSchema.optional().describe('Where the coordinates come from'),
  geonames: z.int().positive().optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  note: textSchema.optional(),
})

/** A person, body, force or group that takes part in events. */
export const actorSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['person', 'state', 'body', 'force', 'group']),
  side: z.array(sideSchema).min(1),
  description: textSchema.optional().describe('Office or nature, as a fact'),
  names: z.array(nameSchema).min(1),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  note: textSchema.optional(),
})

/** A publisher, described by facts and never rated. */
export const outletSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  side: sideSchema,
  address: addressSchema.optional(),
})

export const eventTypeSchema = z.strictObject({
  id: idSchema,
  family: familySchema.describe('It gives the symbol'),
  label: textSchema,
  labels: z
    .strictObject({ az: textSchema, hy: textSchema, ru: textSchema })
    .partial()
    .optional()
    .describe('The label in other languages; translated by machine, unreviewed'),
  search_words: byLanguage(textSchema)
    .optional()
    .describe(
      'Other words that readers may search such events by, divided by spaces; translated by machine, unreviewed',
    ),
  meeting: z.literal(true).optional().describe('A meeting in person; its venue counts as a summit city'),
  losses: z
    .literal(true)
    .optional()
    .describe('An act of force: its record tells the killed of each party, or that nobody counted them'),
  title_form: textSchema
    .refine(isPattern, 'write a regular expression')
    .optional()
    .describe('Regular expression that titles of this type match, so that the same act reads the same whoever did it'),
  cameo: textSchema.optional().describe('Nearest CAMEO root code, with cautions'),
  acled: textSchema.optional().describe('Nearest ACLED event type'),
  note: textSchema.optional(),
})

export type PlaceRecord = z.infer<typeof placeSchema>
export type ActorRecord = z.infer<typeof actorSchema>
export type OutletRecord = z.infer<typeof outletSchema>
export type EventTypeRecord = z.infer<typeof eventTypeSchema>
