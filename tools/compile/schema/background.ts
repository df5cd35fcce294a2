/** Claims that an article makes without tying them to one event. */
import { z } from 'zod'
import { idSchema } from '../../../src/core/schema/field-types.ts'
import { claimSchema } from './event.ts'

export const backgroundSchema = claimSchema.extend({
  places: z.array(idSchema).optional(),
  actors: z.array(idSchema).optional(),
})

export type BackgroundRecord = z.infer<typeof backgroundSchema>
