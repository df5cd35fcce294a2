/** Claims that an article makes without tying them to one event. */
import { z } from 'zod'
import { claimSchema } from './event.ts'
import { idSchema } from './field-types.ts'

export const backgroundSchema = claimSchema.extend({
  places: z.array(idSchema).optional(),
  actors: z.array(idSchema).optional(),
})

export type BackgroundRecord = z.infer<typeof backgroundSchema>
