/**
 * Checks translations against the English texts they were made from: that both exist, and that figures and quotations
 * have stayed. What is missing or older than its English text is counted in the report, and no fault.
 */
import { type Check, jsonPath, type Problem } from '../problem.ts'
import { glossaryFile, layerFile, type Sources, type TranslationSource, translationFile } from '../sources.ts'
import { changedFigures, changedQuotations } from '../translation/compare-texts.ts'
import { englishTexts, hashOf } from '../translation/english-texts.ts'
import { pluralFault } from '../translation/plural-forms.ts'

const PRUNE = 'npm run translate -- --prune'

export const checkTranslations: Check<Sources> = (sources) => {
  const { subject, glossaries, translations } = sources
  const languages = subject.languages.filter((language) => language !== 'en')
  const isKnown = (language: string) => languages.some((known) => known === language)
  const unknown = (language: string, file: string): Problem => ({
    file,
    path: '$',
    message: `The atlas has no texts in "${language}" besides the English ones.`,
    remedy: `use the folder of one of its languages (${languages.join(', ')}), or add the language to atlas.json`,
  })
  const english = englishTexts(sources)
  return [
    ...[...glossaries.keys()].filter((of) => !isKnown(of)).map((of) => unknown(of, glossaryFile(of))),
    ...translations.flatMap((translation) => {
      const { language, record } = translation
      const file = translationFile(language, record)
      if (!isKnown(language)) return [unknown(language, file)]
      const own = english.get(record)
      if (own) return [...checkTexts(translation, own), ...checkHashes(translation)]
      return [
        {
          file,
          causedBy: fileOf(record),
          path: '$',
          message: `There is no "${record}" with texts to translate.`,
          remedy: `name the file as the record in geodata/ that it translates, or, if that is gone, run ${PRUNE}`,
        },
      ]
    }),
  ]
}

/** The file of the English texts. */
function fileOf(record: string): string {
  const [folder, layer] = record.split('/')
  return folder === 'layers' && layer !== undefined ? layerFile(layer) : `${record}.json`
}

function checkHashes({ language, record, texts, of }: TranslationSource): Problem[] {
  return Object.keys(of)
    .filter((field) => texts[field] === undefined)
    .map((field) => ({
      file: translationFile(language, record),
      path: jsonPath(['of', field]),
      message: `The file has a hash for "${field}", but no text.`,
      remedy: 'add the text, or remove the hash',
    }))
}

function checkTexts(
  { language, record, texts, of }: TranslationSource,
  english: ReadonlyMap<string, string>,
): Problem[] {
  const file = translationFile(language, record)
  return Object.entries(texts).flatMap(([field, text]) => {
    const at = { file, causedBy: fileOf(record), path: jsonPath(['texts', field]) }
    const before = english.get(field)
    if (before === undefined)
      return [
        {
          ...at,
          message: `"${record}" has no English text "${field}".`,
          remedy: `correct the path, or, if the English text is gone, run ${PRUNE}`,
        },
      ]
    const hash = of[field]
    if (hash === undefined)
      return [
        {
          ...at,
          message: 'Nothing says which English text was translated.',
          remedy: `if it says what the English text says, run npm run translate -- --accept ${language} ${record}`,
        },
      ]
    const isFresh = hash === hashOf(before)
    const fault = record === 'figures' ? pluralFault(text, language) : undefined
    return [
      ...(fault === undefined
        ? []
        : [{ ...at, message: fault, remedy: 'give one form for all numbers, or one for each kind, divided by " | "' }]),
      ...(isFresh ? changedFigures(before, text) : []).map((figure) => ({
        ...at,
        message: `The figure ${figure} stands in only one of the English text and its translation.`,
        remedy: 'write every figure of the English text in digits, and no other',
      })),
      ...(isFresh ? changedQuotations(before, text) : []).map((words) => ({
        ...at,
        message: `The quotation “${words}” is not kept.`,
        remedy: 'leave words of a source as they are, in quotation marks',
      })),
    ]
  })
}
