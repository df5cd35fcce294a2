/**
 * Checks our texts in other languages, wherever they stand: that they are in the letters of their language, are no copy of the
 * English one, and keep to the neutral voice.
 */
import { scriptOf } from '../../../src/core/schema/fit-characters.ts'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import { type Check, jsonPath, type Problem } from '../problem.ts'
import { glossaryFile, type Sources, translationFile } from '../sources.ts'
import { bannedWord, outsideQuotations } from '../translation/compare-texts.ts'
import { englishTexts } from '../translation/english-texts.ts'
import { SCRIPT_OF } from './check-names.ts'

interface OtherText {
  file: string
  path: string
  language: Exclude<Language, 'en'>
  text: string
  /** Undefined for what has no English text, which is told elsewhere. */
  english: string | undefined
  /** Names works and publishers, which keep their names. */
  isCitation?: boolean
}

export const checkLanguages: Check<Sources> = (sources) =>
  otherTexts(sources).flatMap((one) => [
    ...checkLetters(one),
    ...checkCopy(one),
    ...checkVoice(one, sources.glossaries.get(one.language)?.banned ?? []),
  ])

function otherTexts(sources: Sources): OtherText[] {
  const { subject, sentences, types, translations } = sources
  const english = englishTexts(sources)
  return [
    ...wordings(subject).flatMap(([path, texts]) => byLanguage('atlas.json', path, texts)),
    ...sentences.flatMap(({ texts }, i) => byLanguage('sentences.json', ['sentences', i, 'texts'], texts)),
    ...types.flatMap(({ label, labels = {} }, i) =>
      byLanguage('event-types.json', ['types', i, 'labels'], { ...labels, en: label }),
    ),
    ...translations.flatMap(({ language, record, texts }) =>
      isOther(language)
        ? Object.entries(texts).map(([field, text]) => ({
            file: translationFile(language, record),
            path: jsonPath(['texts', field]),
            language,
            text,
            english: english.get(record)?.get(field),
            isCitation: CITATION.test(field),
          }))
        : [],
    ),
  ]
}

const CITATION = /^(credit|sources\.\d+\.what)$/

type Texts = Partial<Record<string, string>>

function byLanguage(file: string, path: readonly PropertyKey[], texts: Texts): OtherText[] {
  return Object.entries(texts).flatMap(([language, text]) =>
    isOther(language) && text !== undefined
      ? [{ file, path: jsonPath([...path, language]), language, text, english: texts['en'] }]
      : [],
  )
}

/** Texts by language in atlas.json, each with the keys that lead to it. */
function wordings(value: unknown, path: readonly PropertyKey[] = []): [readonly PropertyKey[], Texts][] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') return [[path, value as Texts]]
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([key, inner]) => wordings(inner, [...path, isList ? Number(key) : key]))
}

function isOther(language: string): language is OtherText['language'] {
  return language !== 'en' && language in SCRIPT_OF
}

/** Names of outlets and words of sources keep their letters, but no text of ours has only those of another language. */
function checkLetters({ file, path, language, text, english, isCitation }: OtherText): Problem[] {
  const letters = [...outsideQuotations(text)].filter((letter) => /\p{L}/u.test(letter))
  const script = SCRIPT_OF[language]
  if (isCitation || letters.length === 0 || text === english || letters.some((letter) => scriptOf(letter) === script))
    return []
  return [
    {
      file,
      path,
      message: `The text has no ${script} letters, but is said to be in "${language}".`,
      remedy: 'put it under its own language, or write it in the letters of this one',
    },
  ]
}

/** Three words in small letters are no name that is the same in every language. */
const PLAIN_WORDS = /(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu

function checkCopy({ file, path, text, english, isCitation }: OtherText): Problem[] {
  if (isCitation || text !== english || (outsideQuotations(text).match(PLAIN_WORDS)?.length ?? 0) < 3) return []
  return [
    {
      file,
      path,
      message: 'The text is the English one.',
      remedy: 'translate it, or leave it out: a text that is missing is shown in English and marked',
    },
  ]
}

function checkVoice({ file, path, language, text }: OtherText, banned: readonly string[]): Problem[] {
  const word = bannedWord(text, banned, language)
  if (word === undefined) return []
  return [
    {
      file,
      path,
      message: `A word that begins with "${word}" does not belong to our own voice.`,
      remedy: `use a term of ${glossaryFile(language)}, or leave the word to an attributed quotation`,
    },
  ]
}
