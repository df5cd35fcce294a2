/** Published shape of /data/search.json: what search compares. Types only reach the browser. */
import { z } from 'zod'

export const searchFileSchema = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      summary: z.string(),
      year_start: z.number().int(),
      year_end: z.number().int().nullable().describe('Inclusive; null while it lasts'),
      quotes: z
        .array(
          z.object({
            text: z.string().describe('Exact words, at most 25'),
            lang: z.string().optional().describe('BCP 47; English when left out'),
            source: z.string().describe('Outlet or publisher'),
          }),
        )
        .describe('Excerpts of articles, then quotations of references'),
      type: z.string().describe('Id'),
      publishers: z.array(z.string()).optional().describe('Publishers of its references, each once'),
      places: z.array(z.string()).describe('Ids'),
      actors: z.array(z.string()).describe('Ids'),
      outlets: z.array(z.string()).describe('Ids of the outlets of its excerpts'),
    }),
  ),
  names: z
    .array(
      z.object({
        kind: z.enum(['place', 'actor', 'outlet', 'type']),
        id: z.string(),
        forms: z
          .array(
            z.object({
              text: z.string(),
              lang: z.string().optional().describe('BCP 47, with the script where it is a transliteration'),
            }),
          )
          .describe('All forms of the name, each spelling once; the first is the one that lists show'),
      }),
    )
    .describe('All places, actors, outlets and types of events; those of a type are what readers may call such events'),
})

export type SearchFile = z.infer<typeof searchFileSchema>
export type SearchableEvent = SearchFile['events'][number]
export type SearchableName = SearchFile['names'][number]
