/** Published shape of the files under /data/layers/ (RFC 7946). Types only reach the browser. */
import { z } from 'zod'
import { MARKS } from '../vocabulary/drawing.ts'
import { whenSchema } from './when.ts'

const position = z.tuple([z.number(), z.number()])

export const layerFeatureSchema = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  properties: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.string().describe('Id of an entry of `kinds` in atlas.json'),
    mark: z.enum(MARKS).describe('How the kind is drawn'),
    status: z.string(),
    valid_from: z.string().describe('First valid day, EDTF day, inclusive'),
    valid_to: z.string().nullable().describe('Last valid day, EDTF day, inclusive; null = still valid'),
    source: z.string(),
    certainty: z.enum(['surveyed', 'compiled', 'schematic']),
    uncertainty_km: z.number().optional(),
    licence: z.string(),
    note: z.string().optional(),
    place: z.string().optional(),
    pair: z.string().optional(),
    side: z.string().optional(),
    area_km2: z.number().optional(),
    meetings: z.int().optional().describe('For a summit city: number of meetings on record'),
    events: z.array(z.string()).optional().describe('For a summit city: ids of these meetings'),
  }),
  when: whenSchema.optional().describe('Always there in the files of the atlas'),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: position }),
    z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
    z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) }),
    z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
  ]),
})

export const layerFileSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(layerFeatureSchema),
})

export type LayerFeature = z.infer<typeof layerFeatureSchema>
export type LayerFile = z.infer<typeof layerFileSchema>
