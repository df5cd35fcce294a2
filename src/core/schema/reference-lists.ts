/** Published shapes of the lists that events refer to. Types only reach the browser. */
import { z } from 'zod'
import { claimSchema, excerptSchema } from './evidence.ts'
import { byLanguage, languageSchema, placeKindSchema, sideSchema } from './field-types.ts'

const nameSchema = z.object({
  lang: languageSchema,
  text: z.string(),
  transliteration: z.string().optional(),
  variants: z.array(z.string()).optional(),
  source: z.string().optional().describe('Where the form was seen; without it the name is unreviewed'),
  made: z.enum(['translated', 'transliterated']).optional().describe('How the atlas made a name that no source gave'),
})

export const placeSchema = z.object({
  id: z.string(),
  kind: placeKindSchema,
  country: z.string().optional().describe('ISO 3166-1 alpha-2'),
  names: z.array(nameSchema),
  pair: z
    .array(z.object({ lang: languageSchema, text: z.string() }))
    .length(2)
    .optional()
    .describe('Its two names in Latin letters, where atlas.json says that both are written'),
  position: z.tuple([z.number(), z.number()]).optional().describe('Longitude, latitude in degrees, WGS84'),
  certainty: z.enum(['exact', 'approximate', 'region']),
  uncertainty_km: z.number().optional(),
  position_source: z.string().optional(),
  geonames: z.int().optional(),
  wikidata: z.string().optional(),
  note: z.string().optional(),
})

export const placesFileSchema = z.object({ places: z.array(placeSchema) })

export const actorsFileSchema = z.object({
  actors: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['person', 'state', 'body', 'force', 'group']),
      side: z.array(sideSchema),
      description: z.string().optional(),
      names: z.array(nameSchema),
      wikidata: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
})

export const articlesFileSchema = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      outlet: z.string(),
      headline: z.string(),
      headline_basis: z.enum(['in-text', 'from-address', 'descriptive']),
      published: z.string().describe('YYYY-MM-DD'),
      published_note: z.string(),
      address: z.string(),
      archive: z.string().optional().describe('A copy in a public web archive'),
      address_note: z.string().optional(),
      credit: z.string().optional(),
      dateline: z.string().optional(),
      language: languageSchema,
      sha256: z.string(),
      characters: z.int().describe('Unicode code points'),
      paragraphs: z.int(),
      excerpt_count: z.int().describe('Number of its excerpts in the atlas'),
    }),
  ),
  outlets: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      side: sideSchema,
      address: z.string().optional(),
    }),
  ),
  background: z
    .array(
      claimSchema.omit({ evidence: true }).extend({
        evidence: z.array(excerptSchema),
        places: z.array(z.string()).optional(),
        actors: z.array(z.string()).optional(),
      }),
    )
    .describe('Claims that are not tied to one event'),
})

/** What sort of disagreement a note is about. */
export const noteKindSchema = z.enum([
  'contradicts-record',
  'figures-differ',
  'framing',
  'imprecise',
  'ambiguous',
  'wording',
  'status',
  'metadata',
  'homonym',
])

export const notesFileSchema = z.object({
  notes: z.array(
    z.object({
      id: z.string(),
      kind: noteKindSchema,
      title: z.string(),
      articles: z.array(z.string()).describe('Articles concerned; may be empty'),
      events: z.array(z.string()).optional(),
      places: z.array(z.string()).optional(),
      says: z.string(),
      issue: z.string(),
      resolution: z.string(),
      sources: z.array(z.object({ address: z.string().optional(), what: z.string() })),
    }),
  ),
})

export const eventTypesFileSchema = z.object({
  types: z.array(
    z.object({
      id: z.string(),
      family: z.string(),
      label: z.string(),
      labels: z
        .object({ az: z.string().optional(), hy: z.string().optional(), ru: z.string().optional() })
        .optional()
        .describe('The label in other languages'),
      search_words: byLanguage(z.string()).optional().describe('Other words that readers may search such events by'),
      meeting: z.boolean().optional(),
      losses: z.boolean().optional().describe('An act of force, whose record tells the killed of each party'),
      title_form: z.string().optional().describe('Regular expression that titles of this type match'),
      cameo: z.string().optional(),
      acled: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
})

export type PlacesFile = z.infer<typeof placesFileSchema>
export type ActorsFile = z.infer<typeof actorsFileSchema>
export type ArticlesFile = z.infer<typeof articlesFileSchema>
export type NotesFile = z.infer<typeof notesFileSchema>
export type EventTypesFile = z.infer<typeof eventTypesFileSchema>
export type Place = PlacesFile['places'][number]
export type Actor = ActorsFile['actors'][number]
export type Article = ArticlesFile['articles'][number]
export type Outlet = ArticlesFile['outlets'][number]
export type BackgroundClaim = ArticlesFile['background'][number]
export type Note = NotesFile['notes'][number]
export type EventType = EventTypesFile['types'][number]
export type Name = z.infer<typeof nameSchema>
