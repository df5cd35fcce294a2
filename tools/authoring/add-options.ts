/** The options of `npm run article -- add`: read, and everything that is wrong with them said at once. */

import { addressSchema, idSchema, languageSchema, textSchema } from '../../src/core/schema/field-types.ts'
import { articleRecordSchema } from '../../src/core/schema/reference-lists.ts'
import type { Language } from '../../src/core/vocabulary/language.ts'
import type { Sources } from '../compile/sources.ts'

/** What was typed, nothing of it checked. */
export interface GivenOptions {
  outlet?: string | undefined
  published?: string | undefined
  'published-note'?: string | undefined
  address?: string | undefined
  headline?: string | undefined
  language?: string | undefined
  id?: string | undefined
}

export interface AddOptions {
  id: string
  outlet: string
  published: string
  address: string
  /** Empty texts are for the editor to fill in. */
  publishedNote: string
  headline: string
  /** Undefined: to be told from the script of the text. */
  language: Language | undefined
}

/** One wrong option, the flag named, with what to do. */
export interface OptionProblem {
  flag: string
  message: string
  remedy: string
}

export type ReadOptions = { ok: true; options: AddOptions } | { ok: false; problems: OptionProblem[] }

const publishedSchema = articleRecordSchema.shape.published

/**
 * `today` (YYYY-MM-DD) is the last day on which an article can have been published.
 * The id of an article is its outlet and day unless another is given; "the" at the start is left out.
 */
export function readAddOptions(given: GivenOptions, { outlets }: Pick<Sources, 'outlets'>, today: string): ReadOptions {
  const { outlet = '', published = '', address = '', headline = '' } = given
  const publishedNote = given['published-note'] ?? ''
  const id = given.id ?? `${outlet.replace(/^the-/, '')}-${published}`
  const language = languageSchema.safeParse(given.language)
  const isText = (text: string) => text === '' || textSchema.safeParse(text).success
  const problems: OptionProblem[] = []
  const check = (isRight: boolean, flag: string, message: string, remedy: string) => {
    if (!isRight) problems.push({ flag, message, remedy })
  }
  const known = outlets.map((one) => one.id).sort()
  check(
    known.includes(outlet),
    '--outlet',
    outlet === '' ? 'No outlet was given.' : `There is no outlet "${outlet}".`,
    `name one of ${known.join(', ')}, or add it to geodata/outlets.json first`,
  )
  check(
    publishedSchema.safeParse(published).success,
    '--published',
    published === '' ? 'No day of publication was given.' : `"${published}" is not a day of the calendar.`,
    'give the day of publication as YYYY-MM-DD',
  )
  check(
    published <= today || !publishedSchema.safeParse(published).success,
    '--published',
    `${published} is still to come.`,
    'correct the day of publication',
  )
  check(
    addressSchema.safeParse(address).success,
    '--address',
    address === '' ? 'No address was given.' : `"${address}" is not the address of a public page.`,
    'give a full address that starts with http:// or https://',
  )
  check(
    given.language === undefined || language.success,
    '--language',
    `"${given.language}" is not a language of the atlas.`,
    `use one of ${languageSchema.options.join(', ')}, or leave the option out`,
  )
  check(
    given.id === undefined || idSchema.safeParse(id).success,
    '--id',
    `"${id}" cannot be an id.`,
    'use lower-case ASCII letters, digits and single hyphens',
  )
  for (const [flag, text] of [
    ['--headline', headline],
    ['--published-note', publishedNote],
  ] as const)
    check(isText(text), flag, 'The text has a line break, or white space at its start or end.', 'give one line of text')
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, options: { id, outlet, published, address, publishedNote, headline, language: language.data } }
}
