/**
 * Layers of dated, sourced shapes (RFC 7946, WGS84): geodata/layers/ as they are kept by hand, and the published files
 * under /data/layers/. Types only reach the browser.
 */
import { z } from 'zod'
import { MARKS } from '../vocabulary/drawing.ts'
import {
  certaintySchema,
  idSchema,
  LISTED_IN,
  positionSchema,
  sideSchema,
  textSchema,
  whenSchema,
} from './field-types.ts'

const lineSchema = z.array(positionSchema).min(2, 'a line needs at least two positions')
const ringSchema = z.array(positionSchema).min(4, 'a ring needs at least four positions, the last equal to the first')

const geometrySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: positionSchema }),
  z.strictObject({ type: z.literal('LineString'), coordinates: lineSchema }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(lineSchema).min(1) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ringSchema).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ringSchema).min(1)).min(1) }),
])

const featureRecordSchema = z.strictObject({
  type: z.literal('Feature'),
  id: idSchema,
  properties: z.strictObject({
    name: textSchema,
    kind: idSchema
      .meta({ [LISTED_IN]: 'kinds' })
      .describe('What the shape is; it decides how it is drawn and named in the legend'),
    status: textSchema.describe('What the line or area was or is, in one phrase'),
    valid_from: z.iso.date('give the first valid day as YYYY-MM-DD').describe('First day on which it holds, inclusive'),
    valid_to: z
      .union([z.iso.date(), z.literal('')], 'give the last valid day as YYYY-MM-DD, or "" when it still holds')
      .describe('Last day on which it holds, inclusive; empty while it still holds'),
    source: textSchema.describe('Where geometry and dates come from'),
    certainty: certaintySchema,
    uncertainty_km: z.number().nonnegative().optional(),
    licence: textSchema.describe('Licence of the geometry'),
    note: textSchema.optional().describe('What a reader should know before relying on it'),
    place: idSchema.optional().describe('Place of the gazetteer that it is'),
    pair: idSchema.optional().describe('Village pair it belongs to'),
    side: sideSchema.optional().describe('For a village: the state it lies in'),
    area_km2: z.number().positive().optional().describe('Area stated by a source, to check the shape against'),
  }),
  geometry: geometrySchema,
})

export const layerRecordSchema = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  features: z.array(featureRecordSchema),
})

const featureSchema = featureRecordSchema.extend({
  properties: featureRecordSchema.shape.properties.extend({
    id: idSchema,
    mark: z.enum(MARKS).describe('How the kind is drawn'),
    valid_to: z.iso.date().nullable().describe('Last day on which it holds, inclusive; null while it still holds'),
    meetings: z.int().positive().optional().describe('For a summit city: number of meetings on record'),
    events: z.array(idSchema).optional().describe('For a summit city: ids of these meetings'),
  }),
  when: whenSchema.optional().describe('Always there in the files of the atlas'),
})

export const layerFileSchema = layerRecordSchema.omit({ $schema: true }).extend({ features: z.array(featureSchema) })

export type FeatureRecord = z.infer<typeof featureRecordSchema>
export type LayerRecord = z.infer<typeof layerRecordSchema>
export type LayerFeature = z.infer<typeof featureSchema>
export type LayerFile = z.infer<typeof layerFileSchema>
