/**
 * What an atlas is about: geodata/atlas.json as an editor writes it, /data/atlas.json as it is published, and the part
 * of it that pages start with. Types only reach the browser.
 */
import { z } from 'zod'
import { MARKS, SYMBOL_HUES, SYMBOL_SHAPES } from '../vocabulary/drawing.ts'
import { byLanguage, idSchema, languageSchema, placeKindSchema, sideSchema, textSchema } from './field-types.ts'

/** A text of the interface; where a language is missing, the English one is shown. */
const wordingSchema = byLanguage(textSchema).describe('By language; translated by machine and unreviewed')

const boxSchema = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(
    ([west, south, east, north]) =>
      west >= -180 && west < east && east <= 180 && south >= -85 && south < north && north <= 85,
    'give west, south, east, north in degrees: west less than east, south less than north, latitudes within 85',
  )
  .describe('West, south, east, north in degrees, WGS84')

const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'give a country as ISO 3166-1 alpha-2, e.g. "CH"')

const namePairsSchema = z.strictObject({
  country: countrySchema.describe('Country whose places have a pair of names'),
  place_kinds: z.array(placeKindSchema).min(1).describe('Kinds of places that have a pair of names'),
  first: z
    .strictObject({ language: languageSchema, choice: wordingSchema.describe('The choice that puts this name first') })
    .describe('Language whose form the English name of such a place is'),
  second: z
    .strictObject({
      language: languageSchema,
      choice: wordingSchema.describe('The choice that puts this name first'),
      leads_in_countries: z.array(countrySchema).describe('Countries in which this name comes first'),
      leads_in_areas: z.array(idSchema).describe('Kinds of areas in which this name comes first while they hold'),
    })
    .describe('Language whose name in Latin letters is the other one'),
})

export const subjectRecordSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema.describe('Names saved files, bibliography entries and the data package'),
  title: wordingSchema,
  tagline: wordingSchema.describe('One sentence below the title'),
  description: textSchema
    .max(300, 'keep the description within 300 characters')
    .describe('One or two sentences in English for search engines, catalogues and the data package'),
  authors: textSchema.describe('Who is cited as author of the atlas and its data'),
  records_until: z.iso
    .date('give a day as YYYY-MM-DD')
    .describe('Last day up to which events were looked for; that nothing is on record after it means nothing'),
  dates_from: z.iso
    .date('give a day as YYYY-MM-DD')
    .describe(
      'A date of an event, claim or source that lies before this day is taken for a slip; layers may go back further',
    ),
  languages: z
    .array(languageSchema)
    .refine((languages) => languages.includes('en'), 'keep "en": English stands in where a text is missing')
    .refine((languages) => new Set(languages).size === languages.length, 'name each language once')
    .describe('Languages that readers can choose and that names are recorded in'),
  first_view: boxSchema.describe('What the map shows at first'),
  narrow_view: boxSchema.describe('The same on a phone, where all of it would be too small to touch'),
  surroundings: boxSchema.describe('What the picture of the first view shows in windows that are wider or higher'),
  region: z
    .strictObject({
      name: wordingSchema.describe('Label of the button that leads back to the first view'),
      box: boxSchema.describe('All lines and areas, and all places in `countries`, lie inside'),
      countries: z.array(countrySchema),
    })
    .describe('The part of the world that the atlas is about'),
  sides: z
    .array(
      z.strictObject({
        id: sideSchema.refine((id) => id !== 'none', 'choose another id: "none" always stands for no side'),
        name: wordingSchema,
      }),
    )
    .describe('What actors, outlets and references may belong to, besides "none"; in the order of lists'),
  parties: z
    .array(z.array(sideSchema).min(1, 'name the sides of the party'))
    .describe('Parties whose losses an act of force tells, each with the sides whose losses count as its own'),
  families: z
    .array(
      z.strictObject({
        id: idSchema,
        shape: z.enum(SYMBOL_SHAPES),
        hue: z.enum(SYMBOL_HUES),
        name: wordingSchema,
      }),
    )
    .min(1, 'give at least one family of event types')
    .describe('Groups of event types that share a symbol, in the order of lists and bars'),
  layers: z
    .array(
      z.strictObject({
        id: idSchema.describe('Name of its file in layers/, and in addresses'),
        name: wordingSchema,
        derived_from: z
          .literal('meetings')
          .optional()
          .describe('Set for a layer that is made of the venues of meetings instead of being kept in a file'),
      }),
    )
    .describe('Layers that readers switch on and off'),
  kinds: z
    .array(
      z.strictObject({
        id: idSchema.describe('What features of a layer give as their `kind`'),
        layer: idSchema,
        mark: z.enum(MARKS).describe('How it is drawn'),
        label: wordingSchema.describe('What it is, in a few words'),
        legend: wordingSchema.describe('What the legend says of it'),
      }),
    )
    .describe('Kinds of dated features from the lowest on the map to the uppermost'),
  name_pairs: namePairsSchema.optional().describe('Which places are written with two names, and which comes first'),
  figures: z
    .record(textSchema, textSchema)
    .optional()
    .describe(
      'What a figure says in English where qualifier, number and unit in a row are not right: by those, with "{{number}}" for the number; the forms for one and for more divided by " | "',
    ),
  banned_words: z
    .array(textSchema.max(60, 'keep to a word or a short phrase'))
    .describe('Words that stand in quotations only, never in our own texts; whole words, in capitals or not'),
  policy: z
    .strictObject({
      borders: wordingSchema.describe('Which borders the map is based on'),
      outlines: wordingSchema.describe('What outlines mean'),
      terms: wordingSchema.describe('What the region is called, and where other terms stand'),
      names: wordingSchema.describe('Which names are recorded and how they are written'),
    })
    .describe('What the page about the editorial policy says of this subject'),
})

/** /data/atlas.json */
export const subjectFileSchema = subjectRecordSchema.omit({ $schema: true })

/** What a page needs of it from the start: all but the texts, which come by language (data/texts/). */
export const subjectSchema = z.object({
  ...subjectRecordSchema.pick({
    id: true,
    authors: true,
    records_until: true,
    languages: true,
    first_view: true,
    narrow_view: true,
    surroundings: true,
  }).shape,
  sides: z.array(z.object({ id: z.string() })),
  families: z.array(z.object(subjectRecordSchema.shape.families.element.omit({ name: true }).shape)),
  layers: z.array(z.object(subjectRecordSchema.shape.layers.element.omit({ name: true }).shape)),
  kinds: z.array(z.object(subjectRecordSchema.shape.kinds.element.omit({ label: true, legend: true }).shape)),
  name_pairs: z
    .object({
      ...namePairsSchema.pick({ country: true, place_kinds: true }).shape,
      first: z.object(namePairsSchema.shape.first.omit({ choice: true }).shape),
      second: z.object(namePairsSchema.shape.second.omit({ choice: true }).shape),
    })
    .optional(),
})

/** /data/texts/<language>.json: texts of the interface that name the subject, by section and key. */
export const textsFileSchema = z.record(z.string(), z.record(z.string(), z.string()))

export type SubjectRecord = z.infer<typeof subjectRecordSchema>
export type Subject = z.infer<typeof subjectSchema>
export type NamePairs = NonNullable<Subject['name_pairs']>
export type SubjectFile = z.infer<typeof subjectFileSchema>
export type Texts = z.infer<typeof textsFileSchema>
