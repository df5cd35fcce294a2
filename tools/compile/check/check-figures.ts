/** The wordings of figures in atlas.json are those of figures on record, and hold the number. */
import { type Check, jsonPath } from '../problem.ts'
import type { Sources } from '../sources.ts'
import { englishTexts } from '../translation/english-texts.ts'
import { pluralFault } from '../translation/plural-forms.ts'

export const checkFigures: Check<Sources> = (sources) => {
  const known = englishTexts(sources).get('figures')
  return Object.entries(sources.subject.figures ?? {}).flatMap(([key, text]) => {
    const at = { file: 'atlas.json', path: jsonPath(['figures', key]) }
    const fault = pluralFault(text, 'en')
    return [
      ...(known?.has(key)
        ? []
        : [
            {
              ...at,
              message: `No figure on record is one of "${key}".`,
              remedy: 'write qualifier, {{number}} and unit as a claim has them, or remove the entry',
            },
          ]),
      ...(fault === undefined
        ? []
        : [{ ...at, message: fault, remedy: 'give one form for all numbers, or two divided by " | "' }]),
    ]
  })
}
