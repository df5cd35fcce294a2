/**
 * Checks that the quotations of references look like the language they are said to be in.
 * Only the script is looked at: most letters must belong to it. English when no language is given.
 */

import type { QuotationLanguage } from '../../../src/core/schema/field-types.ts'
import type { Check } from '../problem.ts'
import { recordFile, type Sources } from '../sources.ts'

const ARMENIAN = /\p{Script=Armenian}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u

const SCRIPTS: Record<QuotationLanguage, RegExp> = {
  az: LATIN,
  en: LATIN,
  hy: ARMENIAN,
  it: LATIN,
  pt: LATIN,
  ru: CYRILLIC,
  sv: LATIN,
  tr: LATIN,
}

export const checkQuoteLanguage: Check<Sources> = ({ events }) =>
  events.flatMap((event) =>
    (event.references ?? []).flatMap(({ quote, quote_lang: language = 'en' }, i) => {
      if (quote === undefined || isMostly(SCRIPTS[language], quote)) return []
      return [
        {
          file: recordFile('events', event.id),
          path: `$.references[${i}].quote_lang`,
          message: `The quotation is not in the script of its language, "${language}".`,
          remedy: `set quote_lang, which is "en" when left out, to one of: ${Object.keys(SCRIPTS).join(', ')}`,
        },
      ]
    }),
  )

/** A quotation without letters fits every script. */
function isMostly(script: RegExp, text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => script.test(letter)).length * 2 >= letters.length
}
