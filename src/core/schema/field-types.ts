/** Types of fields that several records have. Types only reach the browser. */
import { z } from 'zod'
import { LANGUAGES, type Language } from '../vocabulary/language.ts'
import { type CharacterFault, characterFault, quotationFault } from './fit-characters.ts'

/** Permanent identifier: lower-case ASCII words joined by hyphens, as used in file names and addresses. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use lower-case ASCII letters, digits and single hyphens, e.g. "sochi-summit-2022"',
  )

/** Refuses texts with a fault of characters; `params.fault` of the issue says what is wrong, its message what to do. */
function fitCharacters(faultOf: (text: string) => CharacterFault | undefined) {
  return z.check<string>(({ value, issues }) => {
    const fault = faultOf(value)
    if (fault)
      issues.push({ code: 'custom', input: value, message: fault.remedy, params: { fault: fault.message }, path: [] })
  })
}

/** Plain text of one line in our own words. It is never interpreted as markup. */
export const textSchema = z
  .string()
  .min(1, 'write some text or remove the field')
  .refine((text) => text === text.trim(), 'remove white space at the start or end')
  .check(fitCharacters(characterFault))

/** Words that are copied exactly from a source. They may be empty. */
export const exactSchema = z.string().check(fitCharacters(quotationFault))

/** Sub-delimiters and brackets stand in addresses of real pages; letters of any script do too, as browsers show them. */
const ADDRESS =
  /^https?:\/\/[\p{L}\p{N}.-]+\.\p{L}[\p{L}\p{N}-]*\.?(:\d{2,5})?([/?#][\p{L}\p{M}\p{N}\p{Pd}\p{Pi}\p{Pf}_.~:/?#[\]@!$&'()*+,;=%|]*)?$/u

/**
 * An address of a public page. Only http and https are followed. It names no user and no password, which readers would take
 * for the host, and has no spaces, invisible characters or marks of direction.
 */
export const addressSchema = z
  .string()
  // The address type of the library would leave spaces around it out without a word.
  .refine((address) => /^https?:\/\//.test(address) && URL.canParse(address), {
    message: 'give a full address that starts with http:// or https://',
    abort: true,
  })
  .check(fitCharacters(characterFault))
  .refine(
    (address) => ADDRESS.test(address),
    'give the address of a public page as the browser shows it, such as "https://example.org/page": no spaces, quotation marks, user names or addresses of one computer',
  )
  .meta({ format: 'uri' })

/** Extended Date/Time Format, levels 0-2, as far as docs/data-format.md lists it; checked by check-dates.ts. */
export const edtfSchema = z.string().min(1, 'give a date in EDTF, e.g. "2024-05" or "2020-09-27/2020-11-10"')

/** A language of the interface and of names. */
export const languageSchema = z.enum(LANGUAGES)

/** Languages in which a quotation may stand, in alphabetical order of their codes. */
export const quotationLanguageSchema = z.enum(['az', 'en', 'hy', 'it', 'pt', 'ru', 'sv', 'tr'])
export type QuotationLanguage = z.infer<typeof quotationLanguageSchema>

/** Longitude then latitude in degrees, WGS84, as RFC 7946 orders them. */
export const positionSchema = z.tuple([
  z.number().min(-180, 'longitude must lie between -180 and 180').max(180, 'longitude must lie between -180 and 180'),
  z.number().min(-90, 'latitude must lie between -90 and 90').max(90, 'latitude must lie between -90 and 90'),
])

/** How well a drawn shape is known; see docs/editorial-policy.md, "Lines and areas". */
export const certaintySchema = z.enum(['surveyed', 'compiled', 'schematic'])

/** Name of a place or actor in one language. A name without `source` is shown as unreviewed. */
export const nameSchema = z
  .strictObject({
    lang: languageSchema,
    text: textSchema.describe('Preferred form in its native script'),
    transliteration: textSchema.optional().describe('The same name in Latin letters'),
    variants: z.array(textSchema).optional().describe('Other spellings, all of them searchable'),
    source: textSchema.optional().describe('Where the form was seen; without it the name counts as unreviewed'),
    made: z
      .enum(['translated', 'transliterated'])
      .optional()
      .describe('How the atlas made the name, where no source gives one; never beside `source`'),
  })
  .refine(({ source, made }) => source === undefined || made === undefined, {
    path: ['made'],
    message: 'a name that a source gives was not made by the atlas: leave out `made` or `source`',
  })

/** A text by language. English always stands there. */
export function byLanguage<Text extends z.ZodType>(text: Text) {
  const inAnyLanguage = Object.fromEntries(LANGUAGES.map((language) => [language, text.optional()])) as Record<
    Language,
    z.ZodOptional<Text>
  >
  return z.strictObject({ ...inAnyLanguage, en: text })
}

/** What sort of place it is. */
export const placeKindSchema = z.enum([
  'venue',
  'village',
  'town',
  'city',
  'district',
  'province',
  'border',
  'region',
  'country',
  'infrastructure',
])

/**
 * Marks a field whose values atlas.json lists, instead of the code, by the name of the list. tools/compile/editor-schemas.ts
 * offers the values to editors; tools/compile/check/check-subject.ts refuses others.
 */
export const LISTED_IN = 'listedIn'

export const LISTS = ['families', 'kinds', 'layers', 'sides'] as const
export type ListName = (typeof LISTS)[number]

/** The values that a field marked with `list` may have. */
export function listedValues(subject: Record<ListName, readonly { id: string }[]>, list: ListName): string[] {
  const ids = subject[list].map(({ id }) => id)
  return list === 'sides' ? [...ids, 'none'] : ids
}

/**
 * Side of an actor or source: an entry of `sides` in atlas.json, or "none". An entry "INT" stands for international bodies;
 * their words go before those of a party, as those of no side do.
 */
export const sideSchema = z
  .string()
  .regex(/^[A-Za-z]+(-[A-Za-z]+)*$/, 'use letters and single hyphens, e.g. a country code')
  .meta({ [LISTED_IN]: 'sides' })

/** Family of event types: an entry of `families` in atlas.json. */
export const familySchema = idSchema.meta({ [LISTED_IN]: 'families' })

const instantSchema = z
  .strictObject({
    in: z.string().optional().describe('Year, month or day of ISO 8601, with ~, ? or % at its end as EDTF has them'),
    earliest: z.iso.date().optional().describe('Inclusive'),
    latest: z.iso.date().optional().describe('Inclusive'),
  })
  .refine((instant) => Object.keys(instant).length > 0, 'an instant says at least one of the three')

/**
 * Published shape of `when`, the time of a feature in the Linked Places format, which took it from GeoJSON-T. Without an
 * `end`, a timespan is what its start says: `{ "in": "2024-05" }` alone is "in May 2024".
 */
export const whenSchema = z.strictObject({
  timespans: z.tuple([z.strictObject({ start: instantSchema, end: instantSchema.optional() })]),
})

export type When = z.infer<typeof whenSchema>
export type Instant = z.infer<typeof instantSchema>
