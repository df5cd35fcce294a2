/** Turns translations into one file of each language, and into what its list shows at once. */
import type { Texts } from '../../../src/core/schema/subject.ts'
import { TRANSLATION_PARTS, type TranslationPart, type TranslationsFile } from '../../../src/core/schema/translation.ts'
import type { Language } from '../../../src/core/vocabulary/language.ts'
import type { Sources, TranslationSource } from '../sources.ts'
import { changedFigures, changedQuotations } from '../translation/compare-texts.ts'
import { type EnglishTexts, englishTexts, hashOf } from '../translation/english-texts.ts'
import { figureTexts } from './publish-subject.ts'

/** Published texts of every language but English, as a whole. */
export function publishTranslations(sources: Sources): Map<Language, TranslationsFile> {
  const english = englishTexts(sources)
  return new Map(
    sources.subject.languages
      .filter((language) => language !== 'en')
      .map((language) => {
        const records = sources.translations
          .filter((translation) => translation.language === language)
          .map((translation) => [translation.record, publishRecord(translation, english)] as const)
          .filter(([, { texts }]) => Object.keys(texts).length > 0)
        return [language, { records: Object.fromEntries(records) }] as const
      }),
  )
}

/** The files of each language, by their path under /data/. */
export function translationFiles(translations: ReadonlyMap<Language, TranslationsFile>): Map<string, TranslationsFile> {
  return new Map(
    [...translations].flatMap(([language, { records }]) =>
      TRANSLATION_PARTS.map((part): [string, TranslationsFile] => [
        `translations/${language}/${part}.json`,
        { records: Object.fromEntries(Object.entries(records).filter(([name]) => partOf(name) === part)) },
      ]),
    ),
  )
}

function partOf(record: string): TranslationPart {
  const [folder = ''] = record.split('/')
  return TRANSLATION_PARTS.find((part) => part === folder) ?? 'lists'
}

/** Texts of records that come with those of the interface, by section and key: titles, roles, figures, and which records are reviewed. */
export function listTexts({ records }: TranslationsFile, language: Language): Texts {
  const titles = (folder: string) =>
    Object.fromEntries(
      Object.entries(records).flatMap(([name, { texts }]) => {
        const [in_, id = ''] = name.split('/')
        return in_ === folder && texts['title'] !== undefined ? [[id, texts['title']]] : []
      }),
    )
  const reviewed = Object.entries(records).flatMap(([name, record]) => (record.reviewed ? [[name, 'yes']] : []))
  return {
    eventTitle: titles('events'),
    storyTitle: titles('stories'),
    role: records['roles']?.texts ?? {},
    figure: figureTexts(records['figures']?.texts ?? {}, language),
    ...(reviewed.length > 0 ? { reviewed: Object.fromEntries(reviewed) } : {}),
  }
}

function publishRecord(
  { record, reviewed, texts, of }: TranslationSource,
  english: EnglishTexts,
): TranslationsFile['records'][string] {
  const kept = Object.entries(texts).filter(([field, text]) =>
    isStillTrue(text, of[field], english.get(record)?.get(field) ?? ''),
  )
  const isReviewed =
    reviewed !== undefined && kept.every(([field]) => isFresh(of[field], english.get(record)?.get(field)))
  return { ...(isReviewed ? { reviewed: true as const } : {}), texts: Object.fromEntries(kept) }
}

/** A text older than its English one stands in until somebody has looked at it, but not with other figures or words of sources. */
function isStillTrue(text: string, hash: string | undefined, english: string): boolean {
  return isFresh(hash, english) || changedFigures(english, text).length + changedQuotations(english, text).length === 0
}

function isFresh(hash: string | undefined, english = ''): boolean {
  return hash === hashOf(english)
}
