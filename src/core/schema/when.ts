/**
 * Published shape of `when`, the time of a feature in the Linked Places format, which took it from GeoJSON-T. Without an
 * `end`, a timespan is what its start says: `{ "in": "2024-05" }` alone is "in May 2024". Types only reach the browser.
 */
import { z } from 'zod'

const instantSchema = z
  .strictObject({
    in: z.string().optional().describe('Year, month or day of ISO 8601, with ~, ? or % at its end as EDTF has them'),
    earliest: z.iso.date().optional().describe('Inclusive'),
    latest: z.iso.date().optional().describe('Inclusive'),
  })
  .refine((instant) => Object.keys(instant).length > 0, 'an instant says at least one of the three')

export const whenSchema = z.strictObject({
  timespans: z.tuple([z.strictObject({ start: instantSchema, end: instantSchema.optional() })]),
})

export type When = z.infer<typeof whenSchema>
export type Instant = z.infer<typeof instantSchema>
