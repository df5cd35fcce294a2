/**
 * Records of the lists that events refer to. `…RecordSchema` is what an editor writes, the others are what is published, or
 * both. Types only reach the browser.
 */
import { z } from 'zod'
import { NOTE_KINDS } from '../vocabulary/field-values.ts'
import { claimRecordSchema, excerptSchema } from './evidence.ts'
import {
  addressSchema,
  byLanguage,
  familySchema,
  idSchema,
  languageSchema,
  nameSchema,
  placeKindSchema,
  positionSchema,
  sideSchema,
  textSchema,
} from './field-types.ts'

const $schema = z.string().optional()

const wikidataSchema = z.string().regex(/^Q[1-9]\d*$/)

/** A disc of this radius would cover all of a small country. */
const MAX_UNCERTAINTY_KM = 200

/** A place of the gazetteer. */
const placeRecordSchema = z.strictObject({
  id: idSchema,
  kind: placeKindSchema,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2')
    .optional()
    .describe('ISO 3166-1 alpha-2 code of the state it lies in today, internationally recognised'),
  names: z.array(nameSchema).min(1),
  position: positionSchema
    .optional()
    .describe('Longitude, latitude in degrees, WGS84; left out for a place that no source locates'),
  certainty: z
    .enum(['exact', 'approximate', 'region'])
    .describe('`exact`: within a town; `approximate`: village or district; `region`: a label anchor, never a pin'),
  uncertainty_km: z
    .number()
    .nonnegative()
    .max(MAX_UNCERTAINTY_KM, `give kilometres, at most ${MAX_UNCERTAINTY_KM}; leave out what nobody locates`)
    .optional(),
  position_source: textSchema.optional().describe('Where the coordinates come from'),
  geonames: z.int().positive().optional(),
  wikidata: wikidataSchema.optional(),
  note: textSchema.optional(),
})

export const placeSchema = placeRecordSchema.extend({
  pair: z
    .array(z.strictObject({ lang: languageSchema, text: textSchema }))
    .length(2)
    .optional()
    .describe('Its two names in Latin letters, where atlas.json says that both are written'),
})

/** A person, body, force or group that takes part in events. */
const actorSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['person', 'state', 'body', 'force', 'group']),
  side: z.array(sideSchema).min(1),
  description: textSchema.optional().describe('Office or nature, as a fact'),
  names: z.array(nameSchema).min(1),
  wikidata: wikidataSchema.optional(),
  note: textSchema.optional(),
})

/** A publisher, described by facts and never rated. */
const outletSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  side: sideSchema,
  address: addressSchema.optional(),
})

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}

const eventTypeSchema = z.strictObject({
  id: idSchema,
  family: familySchema.describe('It gives the symbol'),
  label: textSchema,
  labels: byLanguage(textSchema)
    .omit({ en: true })
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

/** Longer texts could hold a passage of the article, which is never kept. */
const LONGEST = 600
const shortSchema = textSchema.max(LONGEST, `keep the text within ${LONGEST} characters`)

/** One source article. The text itself is never kept, only what is needed to check quotations against it. */
export const articleRecordSchema = z.strictObject({
  $schema,
  id: idSchema,
  outlet: idSchema.describe('Id of the publisher in outlets.json'),
  headline: shortSchema,
  headline_basis: z
    .enum(['in-text', 'from-address', 'descriptive'])
    .describe('Whether the headline stands in the text, was derived from the address, or is our own description'),
  published: z.iso.date('give the publication day as YYYY-MM-DD'),
  published_note: shortSchema.describe('How the publication day was established'),
  address: addressSchema,
  archive: addressSchema.optional().describe('A copy in a public web archive, where one is known'),
  address_note: shortSchema.optional(),
  credit: shortSchema.optional().describe('Wire service or reprint chain, as the article states it'),
  dateline: shortSchema.optional(),
  language: languageSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'give the SHA-256 of the UTF-8 text file as 64 lower-case hex digits'),
  characters: z.int().positive().describe('Length of the text in Unicode code points'),
  paragraphs: z.int().positive().describe('Number of lines that are not blank; a paragraph index counts these from 0'),
})

const articleSchema = articleRecordSchema
  .omit({ $schema: true })
  .extend({ excerpt_count: z.int().nonnegative().describe('Number of its excerpts in the atlas') })

/** A disagreement: where sources contradict each other or the record, or mislead. */
export const noteRecordSchema = z.strictObject({
  $schema,
  id: idSchema,
  kind: z.enum(NOTE_KINDS).describe('What sort of disagreement it is'),
  title: textSchema.max(90, 'keep the title within 90 characters'),
  articles: z.array(idSchema).describe('Articles concerned; may be empty when the events rest on other sources'),
  events: z.array(idSchema).optional().describe('Events concerned, if any'),
  places: z.array(idSchema).optional().describe('Places concerned, if the note is about a place'),
  says: textSchema.describe('What the article says, in our own words'),
  issue: textSchema.describe('How that differs from other sources'),
  resolution: textSchema.describe('What the atlas does about it'),
  sources: z
    .array(
      z.strictObject({
        address: addressSchema.optional().describe('Left out when the source has no public address'),
        what: textSchema.describe('Publisher, date and what it says'),
      }),
    )
    .min(1, 'name a source'),
})

/** A claim that an article makes without tying it to one event. */
const backgroundRecordSchema = claimRecordSchema.extend({
  places: z.array(idSchema).optional(),
  actors: z.array(idSchema).optional(),
})

const backgroundClaimSchema = backgroundRecordSchema.extend({ evidence: z.array(excerptSchema) })

/** Files of geodata/ that hold a whole list of small records. */
export const actorsRecordSchema = z.strictObject({ $schema, actors: z.array(actorSchema) })
export const backgroundFileRecordSchema = z.strictObject({ $schema, claims: z.array(backgroundRecordSchema) })
export const eventTypesRecordSchema = z.strictObject({ $schema, types: z.array(eventTypeSchema) })
export const outletsRecordSchema = z.strictObject({ $schema, outlets: z.array(outletSchema) })
export const placesRecordSchema = z.strictObject({ $schema, places: z.array(placeRecordSchema) })

/** Published files. */
export const actorsFileSchema = actorsRecordSchema.omit({ $schema: true })
export const articlesFileSchema = z.strictObject({
  articles: z.array(articleSchema),
  outlets: z.array(outletSchema),
  background: z.array(backgroundClaimSchema).describe('Claims that are not tied to one event'),
})
export const eventTypesFileSchema = eventTypesRecordSchema.omit({ $schema: true })
export const notesFileSchema = z.strictObject({ notes: z.array(noteRecordSchema.omit({ $schema: true })) })
export const placesFileSchema = z.strictObject({ places: z.array(placeSchema) })

export type BackgroundRecord = z.infer<typeof backgroundRecordSchema>
export type BackgroundClaim = z.infer<typeof backgroundClaimSchema>
export type PlaceRecord = z.infer<typeof placeRecordSchema>
export type ArticleRecord = z.infer<typeof articleRecordSchema>
export type NoteRecord = z.infer<typeof noteRecordSchema>
export type PlacesFile = z.infer<typeof placesFileSchema>
export type ActorsFile = z.infer<typeof actorsFileSchema>
export type ArticlesFile = z.infer<typeof articlesFileSchema>
export type NotesFile = z.infer<typeof notesFileSchema>
export type EventTypesFile = z.infer<typeof eventTypesFileSchema>
export type Place = z.infer<typeof placeSchema>
export type Actor = z.infer<typeof actorSchema>
export type Article = z.infer<typeof articleSchema>
export type Outlet = z.infer<typeof outletSchema>
export type Note = NotesFile['notes'][number]
export type EventType = z.infer<typeof eventTypeSchema>
export type Name = z.infer<typeof nameSchema>
